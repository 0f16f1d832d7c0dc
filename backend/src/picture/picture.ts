import { Injectable } from '@nestjs/common';
import type { Sharp, SharpOptions } from 'sharp';
import { NotAPicture, PictureTooLarge } from './picture.problems';

const MOST_BYTES = 2 * 1024 * 1024;
const LONGEST_SIDE = 4096;
const SIDE = 256;
const READING: SharpOptions = {
  failOn: 'error',
  limitInputPixels: LONGEST_SIDE * LONGEST_SIDE * 4,
  sequentialRead: true,
};

/** The first bytes of what is taken; what a request calls itself says nothing. */
const SIGNATURES: readonly RegExp[] = [/^89504e470d0a1a0a/, /^ffd8ff/, /^52494646.{8}57454250/];

/** Makes of somebody's file a small square picture of our own, without anything that was hidden in it. */
@Injectable()
export class Picture {
  /** WebP of 256 × 256 pixels. Throws `NotAPicture`, `PictureTooLarge`. */
  async squared(file: unknown): Promise<Buffer> {
    if (!Buffer.isBuffer(file) || !isPicture(file)) throw new NotAPicture();
    if (file.length > MOST_BYTES) throw new PictureTooLarge('A picture has at most 2 MB.');
    // Loaded with the first picture: a tenth of the server's memory, for what a player does once.
    const { default: sharp } = await import('sharp');
    const opened = () => sharp(file, READING);
    await assertSmall(opened());
    try {
      return await opened().rotate().resize(SIDE, SIDE, { fit: 'cover' }).webp({ quality: 82 }).toBuffer();
    } catch {
      throw new NotAPicture();
    }
  }
}

const isPicture = (file: Buffer): boolean => {
  const begin = file.subarray(0, 12).toString('hex');
  return SIGNATURES.some((signature) => signature.test(begin));
};

/** Reads the size in the head, before a single pixel is unpacked: a few bytes can stand for gigabytes. */
async function assertSmall(picture: Sharp): Promise<void> {
  const { width, height } = await picture.metadata().catch(() => {
    throw new NotAPicture();
  });
  if (Math.max(width, height) > LONGEST_SIDE)
    throw new PictureTooLarge(`A picture has at most ${String(LONGEST_SIDE)} pixels on each side.`);
}
