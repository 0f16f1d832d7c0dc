export interface Profile {
  readonly id: string;
  readonly username: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly displayName: string;
  readonly createdAt: string;
}

/** A browser or program that is signed in. */
export interface Device {
  readonly id: string;
  readonly createdAt: string;
  readonly lastUsedAt: string;
  readonly ip: string;
  readonly userAgent: string;
  /** The one this page runs on. */
  readonly current: boolean;
}
