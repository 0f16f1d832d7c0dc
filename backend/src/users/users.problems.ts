import { Problem } from '../problem';

export class UsernameTaken extends Problem {
  readonly code = 'USERNAME_TAKEN';
  readonly status = 409;
  readonly title = 'The name is taken';
  override readonly errors;

  constructor(username: string) {
    super(`Somebody is called ${username} already; choose another name.`);
    this.errors = [{ pointer: '/username', code: this.code, message: this.message }];
  }
}

export class EmailTaken extends Problem {
  readonly code = 'EMAIL_TAKEN';
  readonly status = 409;
  readonly title = 'The address has an account';
  override readonly errors;

  constructor() {
    super('This address has an account already; sign in, or ask for a new password.');
    this.errors = [{ pointer: '/email', code: this.code, message: this.message }];
  }
}
