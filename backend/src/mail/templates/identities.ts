import type { Template } from './letter';

/** `place` is what the provider is called. */
type Value = 'name' | 'place' | 'link';

const reason = 'because the way to sign in to your account was changed';

export const identityLinked: Template<Value> = {
  en: ({ name, place, link }) => ({
    subject: `Your account opens with ${place} now`,
    heading: 'One more way in',
    paragraphs: [
      `Hello ${name},`,
      `an account at ${place} was linked with your Heroledger account, and signs you in from now on.`,
    ],
    action: { label: 'Look at the linked accounts', link },
    notes: [
      'Was it not you? Then unlink it at once under Security: neither a new password nor signing out every device does that. Do both as well, for whoever linked it was signed in.',
    ],
    reason,
  }),
};

export const identityUnlinked: Template<Value> = {
  en: ({ name, place, link }) => ({
    subject: `${place} does not open your account any more`,
    heading: 'An account was unlinked',
    paragraphs: [`Hello ${name},`, `your account at ${place} does not sign you in to Heroledger any more.`],
    action: { label: 'Look at the linked accounts', link },
    notes: ['Was it not you? Then choose a new password at once, and sign out every device.'],
    reason,
  }),
};

export const accountReclaimed: Template<Value> = {
  en: ({ name, place, link }) => ({
    subject: 'Your address is confirmed, and the old password is gone',
    heading: 'The account is yours alone',
    paragraphs: [
      `Hello ${name},`,
      `you signed in to Heroledger with ${place}, and so proved that this address is yours. Nobody had proved that before: whoever chose the password of the account may have been somebody else. So that password does not work any more, and every device and program was signed out.`,
      `${place} opens the account. If you want a password as well, choose one.`,
    ],
    action: { label: 'Choose a password', link },
    notes: ['What is in the account was left as it was.'],
    reason,
  }),
};
