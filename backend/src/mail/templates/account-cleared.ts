import type { Template } from './letter';

export const accountCleared: Template<'name' | 'link'> = {
  en: ({ name, link }) => ({
    subject: 'Your address is confirmed, and the account is yours alone',
    heading: 'The account is yours alone',
    paragraphs: [
      `Hello ${name},`,
      'You chose a new password for your Heroledger account by mail, and so proved that this address is yours. Nobody had proved that before: whoever opened the account may have been somebody else. So every device and program was signed out, and passkeys, an authenticator app, recovery codes and linked accounts were removed, if there were any.',
      'The new password alone opens the account now. If you want a second factor, set it up again.',
    ],
    action: { label: 'Look at the sign-in settings', link },
    notes: ['What is in the account was left as it was.'],
    reason: 'because the way to sign in to your account was changed',
  }),
  de: ({ name, link }) => ({
    subject: 'Deine Adresse ist bestätigt, und das Konto gehört dir allein',
    heading: 'Das Konto gehört dir allein',
    paragraphs: [
      `Hallo ${name},`,
      'du hast per Mail ein neues Passwort für dein Heroledger-Konto gewählt und damit gezeigt, dass diese Adresse deine ist. Das hatte vorher niemand gezeigt: Wer das Konto eröffnet hat, war vielleicht jemand anderes. Darum wurden alle Geräte und Programme abgemeldet; Passkeys, Authenticator-App, Wiederherstellungscodes und verknüpfte Konten wurden entfernt, falls es welche gab.',
      'Jetzt öffnet nur noch das neue Passwort das Konto. Wenn du einen zweiten Faktor möchtest, richte ihn neu ein.',
    ],
    action: { label: 'Anmeldung und Sicherheit ansehen', link },
    notes: ['Der Inhalt des Kontos ist unverändert.'],
    reason: 'weil sich geändert hat, wie man sich bei deinem Konto anmeldet',
  }),
};
