import type { MailLocale } from './letter';

/** What stands around every letter. */
interface Frame {
  /** Above the address of the button, for whoever cannot press it. */
  readonly orOpen: string;
  /** At the very end: who sends this, and why. */
  readonly sender: (reason: string) => string;
}

export const frames: Readonly<Record<MailLocale, Frame>> = {
  en: {
    orOpen: 'Or open this address:',
    sender: (reason) => `Sent by Heroledger ${reason}. There is no advertising.`,
  },
  de: {
    orOpen: 'Oder öffne diese Adresse:',
    sender: (reason) => `Heroledger schickt dir diese Mail, ${reason}. Werbung gibt es nicht.`,
  },
};
