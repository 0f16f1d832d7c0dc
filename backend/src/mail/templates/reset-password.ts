import type { Template } from './letter';

export const resetPassword: Template<'name' | 'link'> = {
  en: ({ name, link }) => ({
    subject: 'Choose a new password',
    heading: 'A new password',
    paragraphs: [`Hello ${name},`, 'Here you choose a new password for your Heroledger account.'],
    action: { label: 'Choose a new password', link },
    notes: [
      'The link works once, within 30 minutes, and signs every device out.',
      'Did you not ask for it? Then do nothing: your password is unchanged.',
    ],
    reason: 'because a new password was asked for',
  }),
  de: ({ name, link }) => ({
    subject: 'Wähle ein neues Passwort',
    heading: 'Ein neues Passwort',
    paragraphs: [`Hallo ${name},`, 'hier wählst du ein neues Passwort für dein Heroledger-Konto.'],
    action: { label: 'Neues Passwort wählen', link },
    notes: [
      'Der Link gilt einmal und 30 Minuten lang und meldet alle Geräte ab.',
      'Hast du nicht darum gebeten? Dann brauchst du nichts zu tun: Dein Passwort ist unverändert.',
    ],
    reason: 'weil um ein neues Passwort gebeten wurde',
  }),
};
