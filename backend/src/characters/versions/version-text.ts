import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** A document as it is stored: JSON by itself, or packed, to be read beside the document of version `base`. */
export interface VersionText {
  readonly base: number | null;
  readonly document: string;
}

/** A version whose document is stored by itself: others are told from it. */
export interface KeyVersion {
  readonly number: number;
  readonly document: string;
}

/** So many versions are told from one. Any of them is read by reading two rows. */
const VERSIONS_OF_ONE = 100;

/**
 * Two states of one character are alike, so the later one is packed with the earlier one as its dictionary: some 300
 * characters for a document of ten thousand (measured in `bench/`). One that hardly gets smaller stands by itself.
 *
 * @param document JSON
 */
export function versionText(number: number, document: string, key: KeyVersion | null): VersionText {
  if (key === null || number - key.number >= VERSIONS_OF_ONE) return { base: null, document };
  const packed = deflateRawSync(document, { dictionary: Buffer.from(key.document), level: 1 }).toString('base64');
  return packed.length * 2 < document.length ? { base: key.number, document: packed } : { base: null, document };
}

/** @param keyDocument JSON of version `base`, where there is one. */
export function documentTextOf({ base, document }: VersionText, keyDocument: string | null): string {
  if (base === null) return document;
  const dictionary = Buffer.from(keyDocument ?? '');
  return inflateRawSync(Buffer.from(document, 'base64'), { dictionary }).toString('utf8');
}
