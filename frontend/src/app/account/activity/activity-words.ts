import type { ActName, SignInWay } from '@heroledger/contract';
import { deviceName } from '../../ui';
import type { Activity } from '../account-messages';

/** What happened, in words; an act of a newer server has only the name that the program has for it. */
export function activityWords({ action, details }: Pick<Activity, 'action' | 'details'>): string {
  const { by, device } = details;
  if (action === 'session.started' && typeof by === 'string' && Object.hasOwn(signedIn, by))
    return signedIn[by as SignInWay];
  if (action === 'session.ended' && typeof device === 'string')
    return $localize`A device was signed out: ${deviceName(device)}:device:`;
  return Object.hasOwn(words, action) ? words[action as ActName] : action;
}

/** Worth a second look by whoever did not do it. */
export const isWarning = (action: string): boolean => warnings.has(action);

const warnings: ReadonlySet<string> = new Set([
  'session.notAdmitted',
  'session.refused',
  'session.codeRefused',
  'account.locked',
  'account.codesLocked',
  'session.refreshReused',
]);

const signedIn: Readonly<Record<SignInWay, string>> = {
  password: $localize`Signed in with the password`,
  passkey: $localize`Signed in with a passkey`,
  provider: $localize`Signed in with an account of another place`,
  code: $localize`Signed in with a code of the authenticator app`,
  recoveryCode: $localize`Signed in with a recovery code`,
};

const words: Readonly<Record<ActName, string>> = {
  'account.opened': $localize`The account was opened`,
  'account.addressConfirmed': $localize`The address was confirmed`,
  'account.addressChangeAsked': $localize`A new address was given`,
  'account.addressChangeCancelled': $localize`The new address was taken back`,
  'account.addressChanged': $localize`The address was changed`,
  'account.addressReverted': $localize`The former address was brought back`,
  'account.passwordReset': $localize`A new password was chosen by mail`,
  'account.passwordChanged': $localize`The password was changed`,
  'account.locked': $localize`Too many wrong passwords: sign-in was locked for a while`,
  'account.codesLocked': $localize`Too many wrong codes: they were locked for a while`,
  'account.deleted': $localize`The account was deleted`,
  'account.reclaimed': $localize`The address was proven, and whoever opened the account before was shut out`,
  'account.resetAsked': $localize`A mail for a new password was asked for`,
  'account.verificationAsked': $localize`The confirmation was asked for once more`,
  'account.exported': $localize`Everything held was exported`,
  'session.started': $localize`Signed in`,
  'session.confirmed': $localize`The password was confirmed`,
  'session.notAdmitted': $localize`Somebody proved to be the owner, but the account was closed or its address not confirmed`,
  'session.refused': $localize`A wrong password was given`,
  'session.codeRefused': $localize`A wrong code was given, by somebody who was past the password`,
  'session.ended': $localize`A device was signed out`,
  'session.allEnded': $localize`Every device was signed out`,
  'session.refreshReused': $localize`A copied session was found and ended`,
  'admin.accountActivated': $localize`An administrator activated the account`,
  'admin.accountDeactivated': $localize`An administrator deactivated the account`,
  'admin.accountUnlocked': $localize`An administrator lifted the lock`,
  'admin.characterReleased': $localize`A character may be shown again`,
  'admin.characterTakenDown': $localize`A character was taken down`,
  'admin.passwordResetSent': $localize`An administrator had a mail for a new password sent`,
  'admin.reportDismissed': $localize`A report was dismissed`,
  'admin.roleChanged': $localize`An administrator changed the role`,
  'admin.sessionsEnded': $localize`An administrator signed every device out`,
  'admin.verificationResent': $localize`An administrator had the confirmation sent again`,
  'authenticator.added': $localize`An authenticator app was added`,
  'authenticator.removed': $localize`The authenticator app was removed`,
  'friend.accepted': $localize`A request to be friends was accepted`,
  'friend.asked': $localize`Somebody was asked to be friends`,
  'friend.blocked': $localize`Somebody was blocked`,
  'friend.declined': $localize`A request to be friends was declined`,
  'friend.removed': $localize`A friendship ended`,
  'friend.unblocked': $localize`A block was lifted`,
  'friend.withdrawn': $localize`A request to be friends was taken back`,
  'identity.linked': $localize`An account of another place was linked`,
  'identity.unlinked': $localize`An account of another place was unlinked`,
  'passkey.added': $localize`A passkey was added`,
  'passkey.removed': $localize`A passkey was removed`,
  'recoveryCode.used': $localize`A recovery code was used`,
  'recoveryCodes.renewed': $localize`New recovery codes were made`,
  'secondFactor.reset': $localize`The second factor was reset`,
  'profile.updated': $localize`The profile was changed`,
  'avatar.changed': $localize`The picture was changed`,
  'avatar.removed': $localize`The picture was taken away`,
  'filter.saved': $localize`A filter was saved`,
  'filter.changed': $localize`A saved filter was changed`,
  'filter.deleted': $localize`A saved filter was deleted`,
  'token.created': $localize`A token for a program was made`,
  'token.revoked': $localize`A token for a program was revoked`,
  'character.created': $localize`A character was made`,
  'character.updated': $localize`A character was changed`,
  'character.deleted': $localize`A character was deleted`,
  'character.importUndone': $localize`An import was undone`,
  'character.undeleted': $localize`A character was brought back`,
  'character.reported': $localize`A character was reported`,
  'character.restored': $localize`An earlier state of a character was restored`,
  'character.duplicated': $localize`A character was copied`,
  'character.experienceAwarded': $localize`A character was given experience`,
  'character.levelTaken': $localize`A character took a level`,
  'character.levelTakenBack': $localize`A level of a character was taken back`,
  'character.movedOn': $localize`A character moved to another version of its ruleset`,
  'ruleset.changed': $localize`It was decided who may play by a ruleset`,
  'ruleset.deleted': $localize`A ruleset was deleted`,
  'ruleset.published': $localize`A version of a ruleset was published`,
  'character.snapshotTaken': $localize`A version of a character was named`,
  'character.historyPruned': $localize`The history of a character was thinned out`,
  'character.imported': $localize`A character was imported`,
  'character.shared': $localize`It was decided who sees a character`,
};
