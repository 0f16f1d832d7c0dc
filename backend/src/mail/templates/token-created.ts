import type { Template } from './letter';

/** `token` is what its maker calls it. */
export const tokenCreated: Template<'name' | 'token' | 'expiresAt' | 'link'> = {
  en: ({ name, token, expiresAt, link }, { moment }) => ({
    subject: 'An API token was made',
    heading: 'A program may use your account',
    paragraphs: [
      `Hello ${name},`,
      `An API token with the name “${token}” was made in your Heroledger account. It works without your password, until ${moment(expiresAt)}.`,
    ],
    action: { label: 'Look at the tokens', link },
    notes: [
      'Was it not you? Then revoke it at once under API access: neither a new password nor signing out every device does that. Do both as well, for whoever made it was signed in.',
    ],
    reason: 'because a program can now act for your account',
  }),
  de: ({ name, token, expiresAt, link }, { moment }) => ({
    subject: 'Ein API-Token wurde angelegt',
    heading: 'Ein Programm darf dein Konto benutzen',
    paragraphs: [
      `Hallo ${name},`,
      `in deinem Heroledger-Konto wurde ein API-Token mit dem Namen „${token}“ angelegt. Er gilt ohne dein Passwort, bis zum ${moment(expiresAt)}.`,
    ],
    action: { label: 'Tokens ansehen', link },
    notes: [
      'Warst du es nicht? Dann widerrufe ihn sofort auf der Seite „API access“: Weder ein neues Passwort noch das Abmelden aller Geräte tut das. Mach auch beides, denn wer ihn angelegt hat, war angemeldet.',
    ],
    reason: 'weil ein Programm jetzt für dein Konto handeln kann',
  }),
};
