import { deviceName } from '../../ui';
import type { AuditEntry } from '../admin-messages';

/** Kinds of acts, by the beginning of their names. */
export const kinds: readonly { readonly id: string; readonly name: string }[] = [
  { id: 'account.', name: $localize`Accounts` },
  { id: 'admin.', name: $localize`Acts of administrators` },
  { id: 'character.', name: $localize`Characters` },
  { id: 'profile.', name: $localize`Profiles` },
  { id: 'session.', name: $localize`Sign-ins and devices` },
];

const words: Readonly<Record<string, string>> = {
  'account.addressConfirmed': $localize`Address confirmed`,
  'account.locked': $localize`Locked after wrong passwords`,
  'account.opened': $localize`Account opened`,
  'account.passwordReset': $localize`New password`,
  'admin.accountActivated': $localize`Account activated`,
  'admin.accountDeactivated': $localize`Account deactivated`,
  'admin.accountUnlocked': $localize`Lock lifted`,
  'admin.passwordResetSent': $localize`Mail for a new password sent`,
  'admin.roleChanged': $localize`Role changed`,
  'admin.sessionsEnded': $localize`Signed out everywhere by an administrator`,
  'admin.verificationResent': $localize`Confirmation sent again`,
  'profile.updated': $localize`Profile changed`,
  'session.allEnded': $localize`Signed out everywhere`,
  'session.ended': $localize`Signed out`,
  'session.refreshReused': $localize`Copied token used: session ended`,
  'session.refused': $localize`Wrong name or password`,
  'session.started': $localize`Signed in`,
};

/** What happened; the name the program has for it where we have no better one. */
export const wordsFor = ({ action }: AuditEntry): string => words[action] ?? action;

/** What else is known of it, such as `role: admin`. */
export const detailsOf = ({ details }: AuditEntry): string =>
  Object.entries(details)
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ');

const SHORT = 40;

/** What somebody acted with. What is short speaks for itself; what browsers say of themselves needs a translation. */
export const deviceOf = (userAgent: string): string => (userAgent.length <= SHORT ? userAgent : deviceName(userAgent));
