import type { Template } from './letter';

export const passwordChanged: Template<'name' | 'link'> = {
  en: ({ name, link }) => ({
    subject: 'Your password was changed',
    heading: 'Your password was changed',
    paragraphs: [
      `Hello ${name},`,
      'the password of your Heroledger account was changed, and every other device was signed out.',
    ],
    action: { label: 'It was not me: choose a new one', link },
    notes: ['Was it you? Then there is nothing left to do.'],
    reason: 'because the password of your account was changed',
  }),
};
