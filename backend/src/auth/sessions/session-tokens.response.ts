import type { UserResponse } from '../../users';

export class SessionTokensResponse {
  accessToken!: string;
  tokenType!: 'Bearer';
  /** Seconds until the access token expires. */
  expiresIn!: number;
  user!: UserResponse;
  /** Only where it was asked for in the body. */
  refreshToken?: string;
}
