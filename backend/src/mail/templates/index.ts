import { accountCleared } from './account-cleared';
import { accountClosed, accountOpenAgain } from './account-closed';
import { addressBack } from './address-back';
import { addressTaken } from './address-taken';
import { characterReleased, characterTakenDown } from './moderation';
import { changeEmail } from './change-email';
import { emailChangeAsked } from './email-change-asked';
import { emailChanged } from './email-changed';
import { accountReclaimed, identityLinked, identityUnlinked } from './identities';
import { formatsOf } from './formats';
import { type Letter, type Template, mailLocale, writingLocale } from './letter';
import { newDevice } from './new-device';
import { passwordChanged } from './password-changed';
import { resetPassword } from './reset-password';
import {
  authenticatorAdded,
  authenticatorRemoved,
  passkeyAdded,
  passkeyRemoved,
  recoveryCodeUsed,
  recoveryCodesRenewed,
  secondFactorReset,
} from './second-factor';
import { sessionStolen } from './session-stolen';
import { tokenCreated } from './token-created';
import { verifyEmail } from './verify-email';

/** Every mail there is. */
export const templates = {
  'account-cleared': accountCleared,
  'account-closed': accountClosed,
  'account-open-again': accountOpenAgain,
  'account-reclaimed': accountReclaimed,
  'address-back': addressBack,
  'address-taken': addressTaken,
  'authenticator-added': authenticatorAdded,
  'authenticator-removed': authenticatorRemoved,
  'change-email': changeEmail,
  'character-released': characterReleased,
  'character-taken-down': characterTakenDown,
  'email-change-asked': emailChangeAsked,
  'email-changed': emailChanged,
  'identity-linked': identityLinked,
  'identity-unlinked': identityUnlinked,
  'new-device': newDevice,
  'passkey-added': passkeyAdded,
  'passkey-removed': passkeyRemoved,
  'password-changed': passwordChanged,
  'recovery-code-used': recoveryCodeUsed,
  'recovery-codes-renewed': recoveryCodesRenewed,
  'reset-password': resetPassword,
  'second-factor-reset': secondFactorReset,
  'session-stolen': sessionStolen,
  'token-created': tokenCreated,
  'verify-email': verifyEmail,
};

export type MailTemplate = keyof typeof templates;

/** What the author of a mail has to put in. */
export type MailValues<Name extends MailTemplate> = Parameters<(typeof templates)[Name]['en']>[0];

/** A mail as it was decided on. */
export interface Order {
  readonly template: string;
  readonly locale: string | null;
  readonly values: Readonly<Record<string, string>>;
}

/** What a mail says; null when this program does not know the template any more. */
export function letterOf({ template, locale, values }: Order): Letter | null {
  if (!isMailTemplate(template)) return null;
  const given = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, oneLine(value)]));
  const texts: Template<string> = templates[template];
  return texts[mailLocale(locale)](given, formatsOf(writingLocale(locale)));
}

const isMailTemplate = (name: string): name is MailTemplate => Object.hasOwn(templates, name);

/** What people typed stays on its line: it can neither begin a paragraph of its own nor turn the text around. */
const oneLine = (value: string): string => value.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu, ' ');
