/** Who is signed in, as the app shows it. */
export interface Account {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
}

/** The answer to a sign-in and to a refresh. */
export interface Tokens {
  readonly accessToken: string;
  /** Seconds. */
  readonly expiresIn: number;
  readonly user: Account;
}

export interface Credentials {
  /** Username or e-mail. */
  readonly identifier: string;
  readonly password: string;
}

export interface Registration {
  readonly username: string;
  readonly email: string;
  readonly password: string;
}

/** `user` when the account is open at once; `status` when its address has to be confirmed first. */
export interface Registered {
  readonly user?: Account;
  readonly status?: 'verification_sent';
}

export interface PasswordPolicy {
  /** Characters. */
  readonly minimumLength: number;
  readonly maximumLength: number;
  /** Least score of the estimator, of 0 to 4. */
  readonly minimumStrength: number;
}
