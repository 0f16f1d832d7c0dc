import type { Template } from './letter';

export const addressTaken: Template<'name' | 'link'> = {
  en: ({ name, link }) => ({
    subject: 'You already have an account',
    heading: 'You are here already',
    paragraphs: [
      `Hello ${name},`,
      'somebody tried to open a Heroledger account with this address, which has one already. Sign in, or choose a new password if the old one is gone.',
    ],
    action: { label: 'Sign in', link },
    notes: ['Was it not you? Then do nothing: your account is unchanged.'],
    reason: 'because somebody gave this address for an account',
  }),
};
