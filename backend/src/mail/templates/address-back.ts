import type { Template } from './letter';

/** After an address was taken back: nothing but this link, or another like it, opens the account. */
export const addressBack: Template<'name' | 'link'> = {
  en: ({ name, link }) => ({
    subject: 'Your address is back: choose a new password',
    heading: 'Your account is yours again',
    paragraphs: [
      `Hello ${name},`,
      'Your address is back in your Heroledger account. Every device is signed out, and the old password opens nothing any more. Here you choose a new one.',
    ],
    action: { label: 'Choose a new password', link },
    notes: ['The link works once, within 30 minutes. Later, ask for another where you sign in: “Forgotten it?”.'],
    reason: 'because your address was taken back',
  }),
  de: ({ name, link }) => ({
    subject: 'Deine Adresse ist zurück: Wähle ein neues Passwort',
    heading: 'Dein Konto gehört wieder dir',
    paragraphs: [
      `Hallo ${name},`,
      'deine Adresse steht wieder in deinem Heroledger-Konto. Alle Geräte sind abgemeldet, und das alte Passwort öffnet nichts mehr. Hier wählst du ein neues.',
    ],
    action: { label: 'Neues Passwort wählen', link },
    notes: ['Der Link gilt einmal und 30 Minuten lang. Später bekommst du beim Anmelden einen neuen: „Forgotten it?“.'],
    reason: 'weil deine Adresse zurückgeholt wurde',
  }),
};
