import { createHmac, timingSafeEqual } from 'node:crypto';

/** Seconds that a code is shown. */
const STEP_SECONDS = 30;
const DIGITS = 6;

/** The number of the half minute that a moment is in. */
export const stepAt = (moment: Date): number => Math.floor(moment.getTime() / 1000 / STEP_SECONDS);

/** RFC 6238 with SHA-1, six digits and thirty seconds: what every authenticator app knows. */
export function codeOf(secret: Uint8Array, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const offset = mac.readUInt8(mac.length - 1) & 0xf;
  const number = mac.readUInt32BE(offset) & 0x7fff_ffff;
  return String(number % 10 ** DIGITS).padStart(DIGITS, '0');
}

/** The step whose code this is: the present one, or a neighbour for clocks that differ; null when it is none of them. */
export function stepOf(code: string, secret: Uint8Array, moment: Date): number | null {
  const now = stepAt(moment);
  const given = Buffer.from(code);
  const matching = [now - 1, now, now + 1].filter((step) => {
    const wanted = Buffer.from(codeOf(secret, step));
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  });
  return matching.at(-1) ?? null;
}
