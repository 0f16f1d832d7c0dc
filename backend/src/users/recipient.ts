import type { User } from './user';

/** Where a mail to the owner of an account goes, and in which language. */
export const recipientOf = ({ email, preferences }: Pick<User, 'email' | 'preferences'>) => ({
  address: email,
  locale: preferences.locale ?? null,
});
