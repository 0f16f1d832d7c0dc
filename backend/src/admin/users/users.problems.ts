import { Problem } from '../../problem';

export class OwnAccount extends Problem {
  readonly code = 'OWN_ACCOUNT';
  readonly status = 409;
  readonly title = 'Not to oneself';

  constructor() {
    super('An administrator cannot deactivate the account they are signed in with.');
  }
}

export class AlreadyVerified extends Problem {
  readonly code = 'ALREADY_VERIFIED';
  readonly status = 409;
  readonly title = 'The address is confirmed';

  constructor() {
    super('The address is confirmed already; there is nothing to send.');
  }
}

export class AccountDeactivated extends Problem {
  readonly code = 'ACCOUNT_DEACTIVATED';
  readonly status = 409;
  readonly title = 'The account is deactivated';

  constructor() {
    super('The account is deactivated; activate it first.');
  }
}
