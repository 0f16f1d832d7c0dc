import type { Template } from './letter';

export const emailChanged: Template<'name' | 'link'> = {
  en: ({ name, link }) => ({
    subject: 'Your e-mail address was changed',
    heading: 'Your address was changed',
    paragraphs: [
      `Hello ${name},`,
      'the e-mail address of your Heroledger account is now another one. Mails no longer come here.',
    ],
    action: { label: 'It was not me: take it back', link },
    notes: [
      'The link works for 72 hours. It brings this address back and signs every device out; choose a new password right after.',
      'Was it you? Then there is nothing left to do.',
    ],
    reason: 'because the address of your account was changed',
  }),
};
