/** What one account may have. */
export const friendLimits = {
  /** Friends and requests, in either direction, together. */
  friendships: 500,
  blocks: 1000,
} as const;
