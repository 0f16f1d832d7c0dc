import { recogniseDevice } from '@heroledger/contract';
import type { Template } from './letter';

/** `at` is a moment as ISO 8601 writes it, `device` a user agent, or empty where it is not to be told. */
export const newDevice: Template<'name' | 'link' | 'device' | 'at' | 'ip'> = {
  en: ({ name, link, device, at, ip }, { moment }) => ({
    subject: 'A new device signed in',
    heading: 'A device we had not seen before',
    paragraphs: [
      `Hello ${name},`,
      'Somebody with your password signed in to your Heroledger account on a device that was new to it.',
      `When: ${moment(at)}`,
      `From: ${ip}`,
      ...deviceLine(device, { with: 'With', on: 'on', unknown: 'an unknown program' }),
    ],
    action: { label: 'It was not me: choose a new password', link },
    notes: ['Was it you? Then there is nothing left to do. A new password signs every device out.'],
    reason: 'because a new device signed in to your account',
  }),
  de: ({ name, link, device, at, ip }, { moment }) => ({
    subject: 'Ein neues Gerät hat sich angemeldet',
    heading: 'Ein Gerät, das wir noch nicht kannten',
    paragraphs: [
      `Hallo ${name},`,
      'jemand mit deinem Passwort hat sich in deinem Heroledger-Konto auf einem Gerät angemeldet, das dort neu ist.',
      `Wann: ${moment(at)}`,
      `Von: ${ip}`,
      ...deviceLine(device, { with: 'Mit', on: 'unter', unknown: 'einem unbekannten Programm' }),
    ],
    action: { label: 'Das war ich nicht: neues Passwort wählen', link },
    notes: ['Warst du es? Dann ist nichts weiter zu tun. Ein neues Passwort meldet alle Geräte ab.'],
    reason: 'weil sich ein neues Gerät in deinem Konto angemeldet hat',
  }),
};

interface DeviceWords {
  readonly with: string;
  readonly on: string;
  readonly unknown: string;
}

function deviceLine(userAgent: string, words: DeviceWords): readonly string[] {
  if (userAgent === '') return [];
  const { browser, system, program } = recogniseDevice(userAgent);
  const device =
    browser !== null && system !== null ? `${browser} ${words.on} ${system}` : (browser ?? system ?? program);
  return [`${words.with}: ${device ?? words.unknown}`];
}
