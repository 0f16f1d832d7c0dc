import type { Template } from './letter';

/** `name` is what the account signs in with. */
export const verifyEmail: Template<'name' | 'link'> = {
  en: ({ name, link }) => ({
    subject: 'Confirm your e-mail address',
    heading: 'Is this your account?',
    paragraphs: [
      `Hello ${name},`,
      `This address was given for the Heroledger account ${name}. If you opened that account yourself, confirm the address.`,
    ],
    action: { label: 'Confirm this address', link },
    notes: [
      'The link works once, within 24 hours.',
      'Did you not open it? Then do not confirm: whoever did keeps the password and stays signed in. Do nothing, or make the account yours: ask for a new password with this address on the sign-in page. Choosing one by that mail shuts out whoever opened it.',
    ],
    reason: 'because somebody gave this address for an account',
  }),
  de: ({ name, link }) => ({
    subject: 'Bestätige deine E-Mail-Adresse',
    heading: 'Ist das dein Konto?',
    paragraphs: [
      `Hallo ${name},`,
      `diese Adresse wurde für das Heroledger-Konto ${name} angegeben. Wenn du dieses Konto selbst eröffnet hast, bestätige die Adresse.`,
    ],
    action: { label: 'Diese Adresse bestätigen', link },
    notes: [
      'Der Link gilt einmal und 24 Stunden lang.',
      'Hast du es nicht eröffnet? Dann bestätige nicht: Wer es war, behält das Passwort und bleibt angemeldet. Tu nichts, oder mach das Konto zu deinem: Fordere auf der Anmeldeseite mit dieser Adresse ein neues Passwort an. Wenn du es über jene Mail wählst, ist ausgesperrt, wer das Konto eröffnet hat.',
    ],
    reason: 'weil jemand diese Adresse für ein Konto angegeben hat',
  }),
};
