/** What a link in a mail is for. */
export type TokenPurpose = 'verify-email' | 'reset-password' | 'change-email' | 'revert-email';
