import { Problem } from '../../problem';
import { WrongProof } from '../auth.problems';

/** A wrong code and one that was used already are answered alike. */
export class InvalidCode extends WrongProof {
  readonly code = 'INVALID_CODE';
  readonly status = 401;
  readonly title = 'The code is wrong';
  override readonly errors;

  constructor(pointer: string) {
    super('The code is wrong, or was used already. Wait for the next one, and look at the clock of the device.');
    this.errors = [{ pointer, code: this.code, message: this.message }];
  }
}

/** Somebody who is signed in sets an app up. Not a 401, which would say that the session is over. */
export class CodeNotConfirmed extends Problem {
  readonly code = 'INVALID_CODE';
  readonly status = 400;
  readonly title = 'The code is wrong';
  override readonly errors;

  constructor() {
    super(
      'That is not the code of this app at the moment. Wait for the next one, and look at the clock of the device.',
    );
    this.errors = [{ pointer: '/code', code: this.code, message: this.message }];
  }
}

export class InvalidMfaToken extends Problem {
  readonly code = 'INVALID_MFA_TOKEN';
  readonly status = 401;
  readonly title = 'The sign-in took too long';

  constructor() {
    super('This sign-in is over: it took too long, had too many wrong codes, or was completed. Sign in again.');
  }
}

/** Counted apart from wrong passwords, and not lifted by a new one. */
export class SecondFactorLocked extends Problem {
  readonly code = 'SECOND_FACTOR_LOCKED';
  readonly status = 429;
  readonly title = 'Too many wrong codes';

  constructor(override readonly headers: Readonly<Record<string, string>>) {
    super('Too many wrong codes. Wait a little, or use a passkey.');
  }
}

export class AuthenticatorAlreadyOn extends Problem {
  readonly code = 'AUTHENTICATOR_ALREADY_ON';
  readonly status = 409;
  readonly title = 'There is an app already';

  constructor() {
    super('The account has an authenticator app. Remove it first, then set the new one up.');
  }
}

export class SecondFactorOff extends Problem {
  readonly code = 'SECOND_FACTOR_OFF';
  readonly status = 409;
  readonly title = 'There is no second factor';

  constructor() {
    super('Recovery codes stand in for a second factor; the account has none to stand in for.');
  }
}

/** Whoever would lose the last way in keeps it. */
export class LastSignInMethod extends Problem {
  readonly code = 'LAST_SIGN_IN_METHOD';
  readonly status = 409;
  readonly title = 'It is the last way to sign in';

  constructor() {
    super(
      'Without it nobody could sign in to this account any more. Choose a password first, by the mail for a forgotten one.',
    );
  }
}

/** Somebody who is signed in failed to prove it again. Not a 401, which would say that the session is over. */
export class StepUpRefused extends Problem {
  readonly code = 'STEP_UP_REFUSED';
  readonly status = 403;
  readonly title = 'That does not prove who you are';
  override readonly errors;

  constructor(pointer: string) {
    super('That proof is wrong, was used already, or came too late. Try again.');
    this.errors = [{ pointer, code: this.code, message: this.message }];
  }
}

export class PasswordWanted extends Problem {
  readonly code = 'PASSWORD_WANTED';
  readonly status = 403;
  readonly title = 'The password is wanted';

  constructor() {
    super('This account has a password: give that, or a passkey, to prove that it is you.');
  }
}
