import type { Template } from './letter';

export const newDevice: Template<'name' | 'link' | 'device' | 'at' | 'ip'> = {
  en: ({ name, link, device, at, ip }) => ({
    subject: 'A new device signed in',
    heading: 'A device we had not seen before',
    paragraphs: [
      `Hello ${name},`,
      'somebody with your password signed in to your Heroledger account on a device that was new to it.',
      `When: ${at}`,
      `From: ${ip}`,
      `With: ${device}`,
    ],
    action: { label: 'It was not me: choose a new password', link },
    notes: ['Was it you? Then there is nothing left to do. A new password signs every device out.'],
    reason: 'because a new device signed in to your account',
  }),
};
