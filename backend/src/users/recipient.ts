import type { User } from './user';

/** Where a mail to the owner of an account goes, and in which language. */
export const recipientOf = ({ id, email, preferences }: Pick<User, 'id' | 'email' | 'preferences'>) => ({
  userId: id,
  address: email,
  locale: preferences.locale ?? null,
});

/**
 * By which name a mail greets. Until the address is proven it may be somebody else's, and the name that others see a
 * text of a stranger's choice; what one signs in with holds no more than letters, digits, dots, hyphens and underscores.
 */
export const greetedName = ({
  username,
  displayName,
  emailVerified,
}: Pick<User, 'username' | 'displayName' | 'emailVerified'>): string => (emailVerified ? displayName : username);
