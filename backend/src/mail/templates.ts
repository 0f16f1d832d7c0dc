/** What each mail says, from the values its author put in. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
}

export const templates = {
  'verify-email': ({ name, link }) => ({
    subject: 'Confirm your e-mail address',
    text: `Hello ${name},\n\nthis address was given for a Heroledger account. Confirm it here within 24 hours:\n\n${link}\n\nIf it was not you, do nothing: without the confirmation nothing happens.\n`,
  }),
  'address-taken': ({ name, link }) => ({
    subject: 'You already have an account',
    text: `Hello ${name},\n\nsomebody tried to open a Heroledger account with this address, which has one already. Sign in, or choose a new password, here:\n\n${link}\n\nIf it was not you, do nothing: your account is unchanged.\n`,
  }),
  'reset-password': ({ name, link }) => ({
    subject: 'Choose a new password',
    text: `Hello ${name},\n\nchoose a new password here within 30 minutes:\n\n${link}\n\nIf you did not ask for it, do nothing: your password is unchanged.\n`,
  }),
  'password-changed': ({ name, link }) => ({
    subject: 'Your password was changed',
    text: `Hello ${name},\n\nthe password of your Heroledger account was changed, and every device was signed out.\n\nIf it was not you, choose a new one at once:\n\n${link}\n`,
  }),
  'session-stolen': ({ name, link }) => ({
    subject: 'A sign-in was ended for your safety',
    text: `Hello ${name},\n\na token of one of your devices was used twice, which happens when somebody copied it. That device was signed out.\n\nIf you do not know why, choose a new password:\n\n${link}\n`,
  }),
  'identity-linked': ({ name, link }) => ({
    subject: 'Your account opens in one more way',
    text: `Hello ${name},\n\nan account you have elsewhere was linked with your Heroledger account, and signs you in from now on.\n\nIf it was not you, unlink it and choose a new password:\n\n${link}\n`,
  }),
  'identity-unlinked': ({ name, link }) => ({
    subject: 'An account was unlinked',
    text: `Hello ${name},\n\nan account you have elsewhere was unlinked from your Heroledger account, and does not sign you in any more.\n\nIf it was not you, look at what opens your account:\n\n${link}\n`,
  }),
  'account-reclaimed': ({ name, link }) => ({
    subject: 'Your address is confirmed, and the old password is gone',
    text: `Hello ${name},\n\nyou signed in to Heroledger with an account you have elsewhere, and so proved that this address is yours. Nobody had proved that before. Whoever chose the password could have been somebody else, so it does not work any more, and every device was signed out.\n\nIf you want a password, choose one here:\n\n${link}\n`,
  }),
} satisfies Record<string, (values: Readonly<Record<'name' | 'link', string>>) => MailText>;

export type MailTemplate = keyof typeof templates;

export const isMailTemplate = (name: string): name is MailTemplate => Object.hasOwn(templates, name);
