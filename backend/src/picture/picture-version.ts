import { createHash } from 'node:crypto';

/** Of the bytes of a picture, sixteen signs: a new picture has a new address, which may be remembered for ever. */
export const versionOf = (picture: Buffer): string => createHash('sha256').update(picture).digest('hex').slice(0, 16);
