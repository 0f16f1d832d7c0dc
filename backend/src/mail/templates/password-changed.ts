import type { Template } from './letter';

export const passwordChanged: Template<'name' | 'link'> = {
  en: ({ name, link }) => ({
    subject: 'Your password was changed',
    heading: 'Your password was changed',
    paragraphs: [
      `Hello ${name},`,
      'The password of your Heroledger account was changed, and every other device was signed out.',
    ],
    action: { label: 'It was not me: choose a new password', link },
    notes: ['Was it you? Then there is nothing left to do.'],
    reason: 'because the password of your account was changed',
  }),
  de: ({ name, link }) => ({
    subject: 'Dein Passwort wurde geändert',
    heading: 'Dein Passwort wurde geändert',
    paragraphs: [
      `Hallo ${name},`,
      'das Passwort deines Heroledger-Kontos wurde geändert, und alle anderen Geräte wurden abgemeldet.',
    ],
    action: { label: 'Das war ich nicht: neues Passwort wählen', link },
    notes: ['Warst du es? Dann ist nichts weiter zu tun.'],
    reason: 'weil das Passwort deines Kontos geändert wurde',
  }),
};
