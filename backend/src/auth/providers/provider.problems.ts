import { Problem } from '../../problem';

/** Nobody came back from the provider with what we sent them there with. */
export class FlowEnded extends Problem {
  readonly code = 'PROVIDER_FLOW_ENDED';
  readonly status = 400;
  readonly title = 'This sign-in is over';

  constructor() {
    super(
      'The sign-in was finished already, took longer than ten minutes, or was begun in another browser; begin again.',
    );
  }
}

export class ProviderCancelled extends Problem {
  readonly code = 'PROVIDER_CANCELLED';
  readonly status = 403;
  readonly title = 'The other place said no';

  constructor() {
    super('The sign-in was cancelled there, or the account there may not be used here.');
  }
}

export class ProviderUnavailable extends Problem {
  readonly code = 'PROVIDER_UNAVAILABLE';
  readonly status = 503;
  readonly title = 'The other place does not answer';
  override readonly headers = { 'retry-after': '30' };

  constructor(label: string, options?: ErrorOptions) {
    super(`${label} does not answer as it should. Try again in a while, or sign in another way.`, options);
  }
}

/** Something came back, but it proves nothing: a signature, an audience, a nonce does not hold. */
export class ProviderAnswerRefused extends Problem {
  readonly code = 'PROVIDER_ANSWER_REFUSED';
  readonly status = 400;
  readonly title = 'The answer proves nothing';

  constructor(label: string, options?: ErrorOptions) {
    super(`What ${label} answered does not prove who you are; begin again.`, options);
  }
}

export class ProviderAddressMissing extends Problem {
  readonly code = 'PROVIDER_ADDRESS_MISSING';
  readonly status = 403;
  readonly title = 'No e-mail address';

  constructor(label: string) {
    super(
      `${label} did not tell an e-mail address that can be used here, such as name@example.org without signs that stand for others, and a new account needs one.`,
    );
  }
}

/** Said only where registration says as much. */
export class AddressNotProven extends Problem {
  readonly code = 'PROVIDER_ADDRESS_NOT_PROVEN';
  readonly status = 409;
  readonly title = 'The address has an account';

  constructor(label: string) {
    super(
      `Your address, or one that counts as the same, has an account here, and ${label} does not vouch for it being yours. Sign in with your password and link ${label} in your account.`,
    );
  }
}

/** The same address came with another person at the same provider: an address can change hands, a subject cannot. */
export class OtherIdentityLinked extends Problem {
  readonly code = 'OTHER_IDENTITY_LINKED';
  readonly status = 409;
  readonly title = 'Another account of that place is linked';

  constructor(label: string) {
    super(`Another account at ${label} is linked already. Unlink that one first, in your account.`);
  }
}

export class IdentityTaken extends Problem {
  readonly code = 'IDENTITY_TAKEN';
  readonly status = 409;
  readonly title = 'It opens another account';

  constructor() {
    super('That account is linked with another account here, and cannot open two.');
  }
}

/** There is something better to prove it with. */
export class ProofNotOffered extends Problem {
  readonly code = 'PROOF_NOT_OFFERED';
  readonly status = 403;
  readonly title = 'Prove it another way';

  constructor() {
    super('This account proves itself another way; GET /api/v1/auth/step-up says which.');
  }
}

/** The provider says itself that the sign-in there is an old one. */
export class NotAskedAnew extends Problem {
  readonly code = 'PROVIDER_NOT_ASKED_ANEW';
  readonly status = 403;
  readonly title = 'That sign-in is not new';

  constructor(label: string) {
    super(`${label} did not show that it asked again who you are. Sign out there, then begin again.`);
  }
}

export class IdentityNotYours extends Problem {
  readonly code = 'IDENTITY_NOT_YOURS';
  readonly status = 403;
  readonly title = 'Somebody else was signed in there';

  constructor(label: string) {
    super(`The account you used at ${label} is not the one that opens this account.`);
  }
}
