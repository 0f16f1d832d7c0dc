import type { Template } from './letter';

export const emailChanged: Template<'name' | 'link'> = {
  en: ({ name, link }) => ({
    subject: 'Your e-mail address was changed',
    heading: 'Your address was changed',
    paragraphs: [
      `Hello ${name},`,
      'The e-mail address of your Heroledger account is now another one. Mails no longer come here.',
    ],
    action: { label: 'It was not me: take it back', link },
    notes: [
      'The link works for 72 hours. It brings this address back, signs every device out, and ends the password; a link to choose a new one comes here at once. Passkeys, an authenticator app and linked accounts go as well, unless they were there for three days before the change.',
      'Was it you? Then there is nothing left to do.',
    ],
    reason: 'because the address of your account was changed',
  }),
  de: ({ name, link }) => ({
    subject: 'Deine E-Mail-Adresse wurde geändert',
    heading: 'Deine Adresse wurde geändert',
    paragraphs: [
      `Hallo ${name},`,
      'dein Heroledger-Konto hat jetzt eine andere E-Mail-Adresse. Hierher kommen keine Mails mehr.',
    ],
    action: { label: 'Das war ich nicht: zurücknehmen', link },
    notes: [
      'Der Link gilt 72 Stunden. Er holt diese Adresse zurück, meldet alle Geräte ab und macht das Passwort ungültig; ein Link für ein neues kommt sofort hierher. Passkeys, Authenticator-App und verknüpfte Konten werden ebenfalls entfernt, wenn es sie vor der Änderung noch keine drei Tage gab.',
      'Warst du es? Dann ist nichts weiter zu tun.',
    ],
    reason: 'weil die Adresse deines Kontos geändert wurde',
  }),
};
