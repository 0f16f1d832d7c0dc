import type { Template } from './letter';

export const verifyEmail: Template<'name' | 'link'> = {
  en: ({ name, link }) => ({
    subject: 'Confirm your e-mail address',
    heading: 'Is this your address?',
    paragraphs: [`Hello ${name},`, 'this address was given for a Heroledger account. Confirm it, and it is yours.'],
    action: { label: 'Confirm this address', link },
    notes: ['The link works once, within 24 hours.', 'Was it not you? Then do nothing, and nothing happens.'],
    reason: 'because somebody gave this address for an account',
  }),
};
