import type { Letter, Template } from './letter';

type Values = Readonly<Record<'name' | 'link', string>>;

const ADVICE = 'Was it not you? Then choose a new password at once, and sign out every device.';
/** A new password takes nothing away that was added. */
const removal = (what: string): readonly string[] => [
  `Was it not you? Then remove ${what} at once under Security: neither a new password nor signing out every device does that. Do both as well, for whoever added it was signed in.`,
  'If you cannot get in any more, whoever runs this server can reset the second factor.',
];

/** All of them say what changed, and where it can be undone. */
const notice = (
  heading: string,
  what: string,
  { name, link }: Values,
  notes: readonly string[] = [ADVICE],
): Letter => ({
  subject: heading,
  heading,
  paragraphs: [`Hello ${name},`, what],
  action: { label: 'Look at the sign-in settings', link },
  notes,
  reason: 'because the way to sign in to your account was changed',
});

export const authenticatorAdded: Template<'name' | 'link'> = {
  en: (values) =>
    notice(
      'An authenticator app was added',
      'from now on, signing in to your Heroledger account with the password also asks for a code of your authenticator app.',
      values,
      removal('the app'),
    ),
};

export const authenticatorRemoved: Template<'name' | 'link'> = {
  en: (values) =>
    notice(
      'The authenticator app was removed',
      'signing in to your Heroledger account does not ask for a code of your authenticator app any more.',
      values,
    ),
};

export const passkeyAdded: Template<'name' | 'link'> = {
  en: (values) =>
    notice('A passkey was added', 'a new passkey opens your Heroledger account now.', values, removal('the passkey')),
};

export const passkeyRemoved: Template<'name' | 'link'> = {
  en: (values) =>
    notice('A passkey was removed', 'one of your passkeys does not open your Heroledger account any more.', values),
};

export const recoveryCodesRenewed: Template<'name' | 'link'> = {
  en: (values) =>
    notice(
      'There are new recovery codes',
      'new recovery codes were made for your Heroledger account. Those you had before do not work any more.',
      values,
    ),
};

export const recoveryCodeUsed: Template<'name' | 'link' | 'left'> = {
  en: ({ left, ...values }) =>
    notice(
      'A recovery code was used',
      `somebody signed in to your Heroledger account with a recovery code. Codes that are left: ${left}. Make new ones before they run out.`,
      values,
    ),
};

export const secondFactorReset: Template<'name' | 'link'> = {
  en: (values) =>
    notice(
      'Your second factor was reset',
      'whoever runs this server removed the authenticator app, the passkeys and the recovery codes of your account, and signed every device out. The password is enough to sign in until you set a second factor up again.',
      values,
    ),
};
