import type { Template } from './letter';

export const accountCleared: Template<'name' | 'link'> = {
  en: ({ name, link }) => ({
    subject: 'Your address is confirmed, and the account is yours alone',
    heading: 'The account is yours alone',
    paragraphs: [
      `Hello ${name},`,
      'you chose a new password for your Heroledger account by mail, and so proved that this address is yours. Nobody had proved that before: whoever opened the account may have been somebody else. So every device and program was signed out, and passkeys, an authenticator app, recovery codes and linked accounts were removed, if there were any.',
      'The new password alone opens the account now. If you want a second factor, set it up again.',
    ],
    action: { label: 'Look at the sign-in settings', link },
    notes: ['What is in the account was left as it was.'],
    reason: 'because the way to sign in to your account was changed',
  }),
};
