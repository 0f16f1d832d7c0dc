/** What happened, in words. */
export function activityWords(action: string): string {
  return Object.hasOwn(words, action) ? (words[action] ?? action) : action;
}

/** Worth a second look by whoever did not do it. */
export const isWarning = (action: string): boolean => warnings.has(action);

const warnings: ReadonlySet<string> = new Set(['session.refused', 'account.locked', 'session.refreshReused']);

const words: Readonly<Record<string, string>> = {
  'account.opened': $localize`The account was opened`,
  'account.addressConfirmed': $localize`The address was confirmed`,
  'account.addressChangeAsked': $localize`A new address was given`,
  'account.addressChangeCancelled': $localize`The new address was taken back`,
  'account.addressChanged': $localize`The address was changed`,
  'account.addressReverted': $localize`The former address was brought back`,
  'account.passwordReset': $localize`A new password was chosen by mail`,
  'account.passwordChanged': $localize`The password was changed`,
  'account.locked': $localize`Too many wrong passwords: sign-in was locked for a while`,
  'account.exported': $localize`Everything held was exported`,
  'session.started': $localize`Signed in`,
  'session.confirmed': $localize`The password was confirmed`,
  'session.refused': $localize`A wrong password was given`,
  'session.ended': $localize`A device was signed out`,
  'session.allEnded': $localize`Every device was signed out`,
  'session.refreshReused': $localize`A copied session was found and ended`,
  'profile.updated': $localize`The profile was changed`,
  'avatar.changed': $localize`The picture was changed`,
  'avatar.removed': $localize`The picture was taken away`,
  'token.created': $localize`A token for a program was made`,
  'token.revoked': $localize`A token for a program was revoked`,
  'character.created': $localize`A character was made`,
  'character.updated': $localize`A character was changed`,
  'character.deleted': $localize`A character was deleted`,
  'character.undeleted': $localize`A character was brought back`,
  'character.restored': $localize`An earlier state of a character was restored`,
  'character.imported': $localize`A character was imported`,
  'character.shared': $localize`It was decided who sees a character`,
};
