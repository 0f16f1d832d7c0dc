import type { Template } from './letter';

export const sessionStolen: Template<'name' | 'link'> = {
  en: ({ name, link }) => ({
    subject: 'A sign-in was ended for your safety',
    heading: 'One of your devices was signed out',
    paragraphs: [
      `Hello ${name},`,
      'a token of one of your devices was used twice, which happens when somebody copied it. That device was signed out.',
    ],
    action: { label: 'Choose a new password', link },
    notes: ['Sign in again on the device. If you do not know how this came about, choose a new password first.'],
    reason: 'because a sign-in of your account was ended',
  }),
};
