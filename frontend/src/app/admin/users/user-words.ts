import type { AdminUserRow } from '../admin-messages';

/** What is special about an account, in a word each. */
export function notesOn(user: AdminUserRow): readonly string[] {
  return [
    ...(user.role === 'admin' ? [$localize`Administrator`] : []),
    ...(user.isActive ? [] : [$localize`Deactivated`]),
    ...(user.lockedUntil === null ? [] : [$localize`Locked`]),
    ...(user.emailVerified ? [] : [$localize`Address not confirmed`]),
  ];
}
