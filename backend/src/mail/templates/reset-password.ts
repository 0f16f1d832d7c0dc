import type { Template } from './letter';

export const resetPassword: Template<'name' | 'link'> = {
  en: ({ name, link }) => ({
    subject: 'Choose a new password',
    heading: 'A new password',
    paragraphs: [`Hello ${name},`, 'here you choose a new password for your Heroledger account.'],
    action: { label: 'Choose a new password', link },
    notes: [
      'The link works once, within 30 minutes, and signs every device out.',
      'Did you not ask for it? Then do nothing: your password is unchanged.',
    ],
    reason: 'because a new password was asked for',
  }),
};
