import { digest } from '../../crypto';

/** The digest of a file. When one of ours was written says nothing about the character in it. */
export function fileFingerprint(file: unknown): string {
  return digest(JSON.stringify(withoutTime(file)));
}

function withoutTime(file: unknown): unknown {
  if (typeof file !== 'object' || file === null || !('exportedAt' in file)) return file;
  return { ...file, exportedAt: undefined };
}
