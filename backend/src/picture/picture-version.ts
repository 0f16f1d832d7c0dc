import { digest } from '../crypto';

/** Of the bytes of a picture, sixteen signs: a new picture has a new address, which may be remembered for ever. */
export const versionOf = (picture: Buffer): string => digest(picture).slice(0, 16);
