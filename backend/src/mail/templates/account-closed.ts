import type { Template } from './letter';

export const accountClosed: Template<'name' | 'link'> = {
  en: ({ name, link }) => ({
    subject: 'Your account was closed',
    heading: 'Your account was closed',
    paragraphs: [
      `Hello ${name},`,
      'An administrator closed your Heroledger account. Every device was signed out, API tokens and mailed links do not work any more.',
    ],
    action: { label: 'To the sign-in', link },
    notes: [
      'Your characters are kept as they are, and are back with the account. If you do not know the reason, ask whoever runs this place.',
    ],
    reason: 'because your account was closed',
  }),
  de: ({ name, link }) => ({
    subject: 'Dein Konto wurde geschlossen',
    heading: 'Dein Konto wurde geschlossen',
    paragraphs: [
      `Hallo ${name},`,
      'die Verwaltung hat dein Heroledger-Konto geschlossen. Alle Geräte wurden abgemeldet, API-Tokens und Links aus Mails gelten nicht mehr.',
    ],
    action: { label: 'Zur Anmeldung', link },
    notes: [
      'Deine Figuren bleiben, wie sie sind, und sind mit dem Konto wieder da. Wenn du den Grund nicht kennst, frage, wer diesen Ort betreibt.',
    ],
    reason: 'weil dein Konto geschlossen wurde',
  }),
};

export const accountOpenAgain: Template<'name' | 'link'> = {
  en: ({ name, link }) => ({
    subject: 'Your account is open again',
    heading: 'Your account is open again',
    paragraphs: [`Hello ${name},`, 'An administrator opened your Heroledger account again. Everything in it is there.'],
    action: { label: 'Sign in', link },
    notes: ['Sign in as before, on each device. API tokens have to be made anew.'],
    reason: 'because your account is open again',
  }),
  de: ({ name, link }) => ({
    subject: 'Dein Konto ist wieder offen',
    heading: 'Dein Konto ist wieder offen',
    paragraphs: [`Hallo ${name},`, 'die Verwaltung hat dein Heroledger-Konto wieder geöffnet. Es ist noch alles da.'],
    action: { label: 'Anmelden', link },
    notes: ['Melde dich auf jedem Gerät an wie zuvor. API-Tokens müssen neu angelegt werden.'],
    reason: 'weil dein Konto wieder offen ist',
  }),
};
