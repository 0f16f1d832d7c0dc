import type { User } from './user';

/** Where a mail to the owner of an account goes, and in which language. */
export const recipientOf = ({ id, email, preferences }: Pick<User, 'id' | 'email' | 'preferences'>) => ({
  userId: id,
  address: email,
  locale: preferences.locale ?? null,
});
