import { Problem } from '../problem';

export class Unauthenticated extends Problem {
  readonly code = 'UNAUTHENTICATED';
  readonly status = 401;
  readonly title = 'Sign in first';
  override readonly headers = { 'www-authenticate': 'Bearer' };

  constructor() {
    super('This needs a valid access token.');
  }
}

export class Forbidden extends Problem {
  readonly code = 'FORBIDDEN';
  readonly status = 403;
  readonly title = 'Not for this account';

  constructor() {
    super('This is for administrators.');
  }
}

/** A proof that did not hold. Nothing else counts towards a lock. */
export abstract class WrongProof extends Problem {}

/** The same for an unknown name and for a wrong password. */
export class InvalidCredentials extends WrongProof {
  readonly code = 'INVALID_CREDENTIALS';
  readonly status = 401;
  readonly title = 'Name or password is wrong';

  constructor() {
    super('The name or the password is wrong.');
  }
}

/** Somebody signed in gave a wrong password. Not a 401, which would say that the session is over. */
export class WrongPassword extends WrongProof {
  readonly code = 'WRONG_PASSWORD';
  readonly status = 403;
  readonly title = 'The password is wrong';
  override readonly errors;

  constructor(pointer: string) {
    super('That is not the password of this account.');
    this.errors = [{ pointer, code: this.code, message: this.message }];
  }
}

export class StepUpRequired extends Problem {
  readonly code = 'STEP_UP_REQUIRED';
  readonly status = 403;
  readonly title = 'Confirm that it is you';

  constructor() {
    super('This needs a recent proof that it is you: give the password to POST /api/v1/auth/step-up, then try again.');
  }
}

export class AccountLocked extends Problem {
  readonly code = 'ACCOUNT_LOCKED';
  readonly status = 429;
  readonly title = 'Too many wrong passwords';
  override readonly headers: Readonly<Record<string, string>>;

  constructor(retryAfterSeconds: number) {
    super(
      `Too many wrong passwords. Try again in ${String(Math.ceil(retryAfterSeconds / 60))} minutes, or choose a new password by mail.`,
    );
    this.headers = { 'retry-after': String(retryAfterSeconds) };
  }
}

/** Said only to whoever proved that the account is theirs. */
export abstract class NotAdmitted extends Problem {
  protected constructor(
    detail: string,
    /** Null where nobody may be told of by it. */
    readonly userId: string | null,
  ) {
    super(detail);
  }
}

export class EmailNotVerified extends NotAdmitted {
  readonly code = 'EMAIL_NOT_VERIFIED';
  readonly status = 403;
  readonly title = 'Confirm your e-mail address first';

  constructor(userId: string | null = null) {
    super('Confirm your e-mail address by the link in the mail, then sign in.', userId);
  }
}

export class AccountClosed extends NotAdmitted {
  readonly code = 'ACCOUNT_CLOSED';
  readonly status = 401;
  readonly title = 'The account is closed';

  constructor(userId: string) {
    super('The account is closed; whoever runs this server can open it again.', userId);
  }
}

export class InvalidRefreshToken extends Problem {
  readonly code = 'INVALID_REFRESH_TOKEN';
  readonly status = 401;
  readonly title = 'The session has ended';

  constructor() {
    super('The session has ended; sign in again.');
  }
}

export class InvalidToken extends Problem {
  readonly code = 'INVALID_TOKEN';
  readonly status = 400;
  readonly title = 'The link does not work any more';

  constructor() {
    super('The link was used already, has expired, or was replaced by a newer one; ask for another.');
  }
}

export class ForeignOrigin extends Problem {
  readonly code = 'FOREIGN_ORIGIN';
  readonly status = 403;
  readonly title = 'Not from this page';

  constructor() {
    super('The session cookie works only from pages of this server, with the header X-Requested-With: XMLHttpRequest.');
  }
}

export class InsecureConnection extends Problem {
  readonly code = 'INSECURE_CONNECTION';
  readonly status = 403;
  readonly title = 'The connection is not encrypted';

  constructor() {
    super(
      'Browsers keep no secure cookie over plain HTTP from another machine. Serve Heroledger over HTTPS, or set ALLOW_INSECURE_HTTP=true if you trust this network.',
    );
  }
}

/** Whatever was sent: it says nothing about names or addresses. */
export class RegistrationClosed extends Problem {
  readonly code = 'REGISTRATION_CLOSED';
  readonly status = 403;
  readonly title = 'No new accounts here';

  constructor() {
    super('Accounts are opened by whoever runs this place; ask them for one.');
  }
}
