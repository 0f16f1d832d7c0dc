import { Problem } from '../../problem';

/** Whatever is wrong with a passkey's answer, it is answered alike. */
export class InvalidPasskey extends Problem {
  readonly code = 'INVALID_PASSKEY';
  readonly status = 401;
  readonly title = 'The passkey does not open this';

  constructor() {
    super('This passkey is not known here, or its answer came too late. Try again, or sign in another way.');
  }
}

/** Somebody who is signed in adds one. Not a 401, which would say that the session is over. */
export class PasskeyRefused extends Problem {
  readonly code = 'INVALID_PASSKEY';
  readonly status = 400;
  readonly title = 'The passkey was not added';

  constructor() {
    super('What the device answered cannot be used, or came too late. Try again.');
  }
}

export class PasskeyKnown extends Problem {
  readonly code = 'PASSKEY_KNOWN';
  readonly status = 409;
  readonly title = 'The passkey is known already';

  constructor() {
    super('This passkey was added before.');
  }
}

export class TooManyPasskeys extends Problem {
  readonly code = 'TOO_MANY_PASSKEYS';
  readonly status = 409;
  readonly title = 'There are too many passkeys';

  constructor(most: number) {
    super(`An account has ${String(most)} passkeys at most. Remove one first.`);
  }
}

export class PasskeysUnavailable extends Problem {
  readonly code = 'PASSKEYS_UNAVAILABLE';
  readonly status = 409;
  readonly title = 'Passkeys do not work at this address';

  constructor() {
    super('Browsers offer passkeys only over HTTPS and for a host name, or on localhost. Serve Heroledger that way.');
  }
}
