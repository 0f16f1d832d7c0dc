import type { Tokens } from '../auth-messages';

/** What the server answers to a sign-in or a refresh. */
export function tokensFor(accessToken: string, change: Partial<Tokens> = {}): Tokens {
  return {
    accessToken,
    expiresIn: 900,
    user: { id: 'noor', username: 'noor', displayName: 'Noor' },
    ...change,
  };
}

export const expired = { status: 401, statusText: 'Unauthorized' } as const;
