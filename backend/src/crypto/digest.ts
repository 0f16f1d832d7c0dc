import { createHash } from 'node:crypto';

/** SHA-256, in hexadecimal. Hides what is long and random; a password or a short code could be guessed from it. */
export const digest = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
