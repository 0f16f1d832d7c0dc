import type { Template } from './letter';

export const emailChangeAsked: Template<'name' | 'link'> = {
  en: ({ name, link }) => ({
    subject: 'A new address was given for your account',
    heading: 'A new address was given',
    paragraphs: [
      `Hello ${name},`,
      'Somebody signed in to your Heroledger account gave a new e-mail address. It counts once it is confirmed from there.',
    ],
    action: { label: 'See it, or take it back', link },
    notes: [
      'Was it you? Then there is nothing left to do here.',
      'Was it not you? Take it back, and change your password: whoever did this may know it. Then look under Security for passkeys, an authenticator app and linked accounts that are not yours, and remove them.',
    ],
    reason: 'because a new address was given for your account',
  }),
  de: ({ name, link }) => ({
    subject: 'Für dein Konto wurde eine neue Adresse angegeben',
    heading: 'Eine neue Adresse wurde angegeben',
    paragraphs: [
      `Hallo ${name},`,
      'jemand, der in deinem Heroledger-Konto angemeldet ist, hat eine neue E-Mail-Adresse angegeben. Sie gilt, sobald sie von dort bestätigt wird.',
    ],
    action: { label: 'Ansehen oder zurücknehmen', link },
    notes: [
      'Warst du es? Dann ist hier nichts weiter zu tun.',
      'Warst du es nicht? Nimm sie zurück und ändere dein Passwort: Wer das getan hat, kennt es vielleicht. Sieh dann auf der Seite „Security“ nach Passkeys, einer Authenticator-App und verknüpften Konten, die nicht deine sind, und entferne sie.',
    ],
    reason: 'weil für dein Konto eine neue Adresse angegeben wurde',
  }),
};
