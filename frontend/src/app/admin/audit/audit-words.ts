import type { ActName } from '@heroledger/contract';
import { deviceName } from '../../ui';
import type { AuditEntry } from '../admin-messages';

/** Kinds of acts, by the beginning of their names. */
export const kinds: readonly { readonly id: string; readonly name: string }[] = [
  { id: 'account.', name: $localize`Accounts` },
  { id: 'admin.', name: $localize`Acts of administrators` },
  { id: 'character.', name: $localize`Characters` },
  { id: 'friend.', name: $localize`Friends` },
  { id: 'profile.', name: $localize`Profiles` },
  { id: 'ruleset.', name: $localize`Rulesets of players` },
  { id: 'session.', name: $localize`Sign-ins and devices` },
];

const words: Readonly<Record<ActName, string>> = {
  'account.addressChangeAsked': $localize`New address given`,
  'account.addressChangeCancelled': $localize`New address taken back`,
  'account.addressChanged': $localize`Address changed`,
  'account.addressConfirmed': $localize`Address confirmed`,
  'account.addressReverted': $localize`Former address brought back`,
  'account.deleted': $localize`Account deleted`,
  'account.exported': $localize`Everything held was exported`,
  'account.locked': $localize`Locked after wrong passwords`,
  'account.codesLocked': $localize`Codes locked after wrong ones`,
  'account.opened': $localize`Account opened`,
  'account.passwordChanged': $localize`Password changed`,
  'account.passwordReset': $localize`New password chosen by mail`,
  'account.reclaimed': $localize`Taken over by whoever proved the address`,
  'account.resetAsked': $localize`Mail for a new password asked for`,
  'account.verificationAsked': $localize`Confirmation asked for once more`,
  'admin.accountActivated': $localize`Account activated`,
  'admin.accountDeactivated': $localize`Account deactivated`,
  'admin.accountUnlocked': $localize`Lock lifted`,
  'admin.characterReleased': $localize`Character may be shown again`,
  'admin.characterTakenDown': $localize`Character taken down`,
  'admin.passwordResetSent': $localize`Mail for a new password sent`,
  'admin.reportDismissed': $localize`Report dismissed`,
  'admin.roleChanged': $localize`Role changed`,
  'admin.sessionsEnded': $localize`Signed out everywhere by an administrator`,
  'admin.verificationResent': $localize`Confirmation sent again`,
  'authenticator.added': $localize`Authenticator app added`,
  'authenticator.removed': $localize`Authenticator app removed`,
  'avatar.changed': $localize`Picture changed`,
  'avatar.removed': $localize`Picture removed`,
  'character.created': $localize`Character made`,
  'character.deleted': $localize`Character deleted`,
  'character.duplicated': $localize`Character copied`,
  'character.experienceAwarded': $localize`Experience given to a character`,
  'character.imported': $localize`Character imported`,
  'character.levelTaken': $localize`Level of a character taken`,
  'character.levelTakenBack': $localize`Level of a character taken back`,
  'character.movedOn': $localize`Character moved to another version of its ruleset`,
  'character.reported': $localize`Character reported`,
  'character.restored': $localize`Earlier state of a character restored`,
  'character.shared': $localize`Decided who sees a character`,
  'character.snapshotTaken': $localize`Version of a character named`,
  'character.historyPruned': $localize`History of a character thinned out`,
  'character.importUndone': $localize`Import undone`,
  'character.undeleted': $localize`Character brought back`,
  'character.updated': $localize`Character changed`,
  'friend.accepted': $localize`Friendship accepted`,
  'friend.asked': $localize`Asked somebody to be friends`,
  'friend.blocked': $localize`Somebody blocked`,
  'friend.declined': $localize`Request to be friends declined`,
  'friend.removed': $localize`Parted from a friend`,
  'friend.unblocked': $localize`Block lifted`,
  'friend.withdrawn': $localize`Request to be friends taken back`,
  'identity.linked': $localize`Account of another place linked`,
  'identity.unlinked': $localize`Account of another place unlinked`,
  'passkey.added': $localize`Passkey added`,
  'passkey.removed': $localize`Passkey removed`,
  'profile.updated': $localize`Profile changed`,
  'recoveryCode.used': $localize`Recovery code used`,
  'recoveryCodes.renewed': $localize`New recovery codes made`,
  'ruleset.changed': $localize`Decided who may play by a ruleset`,
  'ruleset.deleted': $localize`Ruleset deleted`,
  'ruleset.published': $localize`Version of a ruleset published`,
  'secondFactor.reset': $localize`Second factor reset`,
  'session.allEnded': $localize`Signed out everywhere`,
  'session.confirmed': $localize`Proved once more who they are`,
  'session.ended': $localize`Signed out`,
  'session.refreshReused': $localize`Copied token used: session ended`,
  'session.notAdmitted': $localize`Proved who they are, but not let in`,
  'session.refused': $localize`Wrong name or password`,
  'session.codeRefused': $localize`Wrong code, past the password`,
  'session.started': $localize`Signed in`,
  'filter.saved': $localize`Filter saved`,
  'filter.changed': $localize`Filter changed`,
  'filter.deleted': $localize`Filter deleted`,
  'token.created': $localize`Token for a program made`,
  'token.revoked': $localize`Token for a program revoked`,
};

/** What happened; an act of a newer server has only the name that the program has for it. */
export const wordsFor = ({ action }: Pick<AuditEntry, 'action'>): string =>
  Object.hasOwn(words, action) ? words[action as ActName] : action;

/** What else is known of it, such as `role: admin`. */
export const detailsOf = ({ details }: AuditEntry): string =>
  Object.entries(details)
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ');

const SHORT = 40;

/** What somebody acted with. What is short speaks for itself; what browsers say of themselves needs a translation. */
export const deviceOf = (userAgent: string): string => (userAgent.length <= SHORT ? userAgent : deviceName(userAgent));
