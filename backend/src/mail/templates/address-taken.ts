import type { Template } from './letter';

export const addressTaken: Template<'name' | 'link'> = {
  en: ({ name, link }) => ({
    subject: 'You already have an account',
    heading: 'You are here already',
    paragraphs: [
      `Hello ${name},`,
      'Somebody tried to open a Heroledger account with this address, which has one already. Sign in, or choose a new password if the old one is gone.',
    ],
    action: { label: 'Sign in', link },
    notes: ['Was it not you? Then do nothing: your account is unchanged.'],
    reason: 'because somebody gave this address for an account',
  }),
  de: ({ name, link }) => ({
    subject: 'Du hast schon ein Konto',
    heading: 'Du bist schon hier',
    paragraphs: [
      `Hallo ${name},`,
      'jemand wollte mit dieser Adresse ein Heroledger-Konto eröffnen, aber es gibt schon eines. Melde dich an, oder wähle ein neues Passwort, wenn du das alte nicht mehr weißt.',
    ],
    action: { label: 'Anmelden', link },
    notes: ['Warst du es nicht? Dann brauchst du nichts zu tun: An deinem Konto hat sich nichts geändert.'],
    reason: 'weil jemand diese Adresse für ein Konto angegeben hat',
  }),
};
