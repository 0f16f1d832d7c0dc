import { createHash } from 'node:crypto';

/** SHA-256, in hexadecimal. When a file of ours was written says nothing about the character in it. */
export function fileFingerprint(file: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(withoutTime(file)))
    .digest('hex');
}

function withoutTime(file: unknown): unknown {
  if (typeof file !== 'object' || file === null || !('exportedAt' in file)) return file;
  return { ...file, exportedAt: undefined };
}
