import { Injectable } from '@nestjs/common';
import sharp from 'sharp';
import { NotAPicture, PictureTooLarge } from './avatar.problems';

const MOST_BYTES = 2 * 1024 * 1024;
const LONGEST_SIDE = 4096;
const SIDE = 256;

/** The first bytes of what is taken; what a request calls itself says nothing. */
const SIGNATURES: readonly RegExp[] = [/^89504e470d0a1a0a/, /^ffd8ff/, /^52494646.{8}57454250/];

/** Makes of somebody's file a small square picture of our own, without anything that was hidden in it. */
@Injectable()
export class Picture {
  /** WebP of 256 × 256 pixels. Throws `NotAPicture`, `PictureTooLarge`. */
  async squared(file: unknown): Promise<Buffer> {
    if (!Buffer.isBuffer(file) || !isPicture(file)) throw new NotAPicture();
    if (file.length > MOST_BYTES) throw new PictureTooLarge('A picture has at most 2 MB.');
    await assertSmall(file);
    try {
      return await opened(file).rotate().resize(SIDE, SIDE, { fit: 'cover' }).webp({ quality: 82 }).toBuffer();
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
async function assertSmall(file: Buffer): Promise<void> {
  const { width, height } = await opened(file)
    .metadata()
    .catch(() => {
      throw new NotAPicture();
    });
  if (Math.max(width, height) > LONGEST_SIDE)
    throw new PictureTooLarge(`A picture has at most ${String(LONGEST_SIDE)} pixels on each side.`);
}

const opened = (file: Buffer) =>
  sharp(file, { failOn: 'error', limitInputPixels: LONGEST_SIDE * LONGEST_SIDE * 4, sequentialRead: true });
