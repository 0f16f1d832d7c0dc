import { codeOf, stepAt } from '../one-time-code';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What an authenticator app shows for a secret, as the server sees the time plus so many seconds. */
export function codeFor(secret: string, secondsAhead = 0): string {
  const bits = Array.from(secret, (letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2));
  return codeOf(Uint8Array.from(bytes), stepAt(new Date(Date.now() + secondsAhead * 1000)));
}
