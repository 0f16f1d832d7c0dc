import type { Template } from './letter';

export const changeEmail: Template<'name' | 'link'> = {
  en: ({ name, link }) => ({
    subject: 'Confirm your new e-mail address',
    heading: 'A new address',
    paragraphs: [`Hello ${name},`, 'This address was given as the new one of your Heroledger account.'],
    action: { label: 'Confirm the address', link },
    notes: [
      'The link works once, within 24 hours. Until then your old address stays.',
      'Was it not you? Then do nothing: without the confirmation nothing happens.',
    ],
    reason: 'because this address was given for an account',
  }),
  de: ({ name, link }) => ({
    subject: 'Bestätige deine neue E-Mail-Adresse',
    heading: 'Eine neue Adresse',
    paragraphs: [`Hallo ${name},`, 'diese Adresse wurde als neue Adresse deines Heroledger-Kontos angegeben.'],
    action: { label: 'Adresse bestätigen', link },
    notes: [
      'Der Link gilt einmal und 24 Stunden lang. Bis dahin bleibt es bei deiner alten Adresse.',
      'Warst du es nicht? Dann brauchst du nichts zu tun: Ohne Bestätigung geschieht nichts.',
    ],
    reason: 'weil diese Adresse für ein Konto angegeben wurde',
  }),
};
