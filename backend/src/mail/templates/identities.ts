import type { Template } from './letter';

/** `place` is what the provider is called. */
type Value = 'name' | 'place' | 'link';

const reason = 'because the way to sign in to your account was changed';
const grund = 'weil sich geändert hat, wie man sich bei deinem Konto anmeldet';

export const identityLinked: Template<Value> = {
  en: ({ name, place, link }) => ({
    subject: `Your account opens with ${place} now`,
    heading: 'One more way in',
    paragraphs: [
      `Hello ${name},`,
      `An account at ${place} was linked with your Heroledger account, and signs you in from now on.`,
    ],
    action: { label: 'Look at the linked accounts', link },
    notes: [
      'Was it not you? Then unlink it at once under Security: neither a new password nor signing out every device does that. Do both as well, for whoever linked it was signed in.',
    ],
    reason,
  }),
  de: ({ name, place, link }) => ({
    subject: `Dein Konto öffnet sich jetzt mit ${place}`,
    heading: 'Ein weiterer Weg hinein',
    paragraphs: [
      `Hallo ${name},`,
      `ein Konto bei ${place} wurde mit deinem Heroledger-Konto verknüpft und meldet dich von nun an an.`,
    ],
    action: { label: 'Verknüpfte Konten ansehen', link },
    notes: [
      'Warst du es nicht? Dann löse die Verknüpfung sofort auf der Seite „Security“: Weder ein neues Passwort noch das Abmelden aller Geräte tut das. Mach auch beides, denn wer sie angelegt hat, war angemeldet.',
    ],
    reason: grund,
  }),
};

export const identityUnlinked: Template<Value> = {
  en: ({ name, place, link }) => ({
    subject: `${place} does not open your account any more`,
    heading: 'An account was unlinked',
    paragraphs: [`Hello ${name},`, `Your account at ${place} does not sign you in to Heroledger any more.`],
    action: { label: 'Look at the linked accounts', link },
    notes: ['Was it not you? Then choose a new password at once, and sign out every device.'],
    reason,
  }),
  de: ({ name, place, link }) => ({
    subject: `${place} öffnet dein Konto nicht mehr`,
    heading: 'Eine Verknüpfung wurde gelöst',
    paragraphs: [`Hallo ${name},`, `dein Konto bei ${place} meldet dich nicht mehr bei Heroledger an.`],
    action: { label: 'Verknüpfte Konten ansehen', link },
    notes: ['Warst du es nicht? Dann wähle sofort ein neues Passwort und melde alle Geräte ab.'],
    reason: grund,
  }),
};

export const accountReclaimed: Template<Value> = {
  en: ({ name, place, link }) => ({
    subject: 'Your address is confirmed, and the old password is gone',
    heading: 'The account is yours alone',
    paragraphs: [
      `Hello ${name},`,
      `You signed in to Heroledger with ${place}, and so proved that this address is yours. Nobody had proved that before: whoever chose the password of the account may have been somebody else. So that password does not work any more, and every device and program was signed out.`,
      `${place} opens the account. If you want a password as well, choose one.`,
    ],
    action: { label: 'Choose a password', link },
    notes: ['What is in the account was left as it was.'],
    reason,
  }),
  de: ({ name, place, link }) => ({
    subject: 'Deine Adresse ist bestätigt, und das alte Passwort gilt nicht mehr',
    heading: 'Das Konto gehört dir allein',
    paragraphs: [
      `Hallo ${name},`,
      `du hast dich mit ${place} bei Heroledger angemeldet und damit gezeigt, dass diese Adresse deine ist. Das hatte vorher niemand gezeigt: Wer das Passwort des Kontos gewählt hat, war vielleicht jemand anderes. Darum gilt dieses Passwort nicht mehr, und alle Geräte und Programme wurden abgemeldet.`,
      `${place} öffnet das Konto. Wenn du auch ein Passwort möchtest, wähle eines.`,
    ],
    action: { label: 'Passwort wählen', link },
    notes: ['Der Inhalt des Kontos ist unverändert.'],
    reason: grund,
  }),
};
