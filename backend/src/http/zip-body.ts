import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Entry, type ZipFile, fromBufferPromise } from 'yauzl';
import { digest } from '../crypto';
import { MalformedBody, UnsupportedMediaType } from '../problem';
import { LARGEST_FILE, LARGEST_MESSAGE, MOST_FILES, TAKES_MANY_FILES } from './body-limits';
import { assertCountable, countableIn, jsonParser, malformed } from './json-body';

/** Beside each character there may be its picture. */
const MOST_ENTRIES = 2 * MOST_FILES;

/** Bytes of all files together, unpacked: stories shrink to a quarter. */
const LARGEST_UNPACKED = 4 * LARGEST_FILE;

/** Files that stand beside the characters and are none. */
const BESIDES = /(\/|\.(webp|png|jpe?g|gif|txt|md|pdf|csv))$|(^|\/)(__MACOSX\/|\.)/i;
const ARCHIVE = /\.(zip|gz|tgz|tar|7z|rar|bz2|xz|zst|jar)$/i;

type Parse = (text: string) => Promise<unknown>;

/** An archive as it came: nobody unpacks it before it is known who sent it. */
export class ZippedFiles {
  constructor(
    private readonly bytes: Buffer,
    private readonly parse: Parse,
  ) {}

  /**
   * What its files hold, in their order; one that is no JSON stands there as the `MalformedBody` it is. What they are
   * called says nothing. Throws `MalformedBody` for what is no archive, or one that would be too much: nothing of it has
   * been unpacked then.
   */
  async read(): Promise<readonly unknown[]> {
    const zip = await opened(this.bytes);
    const entries = filesOf(await entriesOf(zip));
    const texts: (string | MalformedBody)[] = [];
    for (const entry of entries) texts.push(await textOf(zip, entry));
    assertCountable(texts.reduce((sum, text) => sum + (typeof text === 'string' ? countableIn(text) : 1), 0));
    return Promise.all(
      texts.map(async (text) => (typeof text === 'string' ? this.parse(text).catch(malformed) : text)),
    );
  }

  /** What makes two archives the same. */
  toJSON(): string {
    return digest(this.bytes);
  }
}

export function takeArchives(server: FastifyInstance): void {
  const parse = jsonParser(server);
  server.addContentTypeParser(
    /^application\/(zip|x-zip-compressed)/,
    { parseAs: 'buffer' },
    (request: FastifyRequest, body: Buffer, done) => {
      if (request.routeOptions.url !== TAKES_MANY_FILES) done(new UnsupportedMediaType());
      else done(null, new ZippedFiles(body, (text) => parse(request, text)));
    },
  );
}

async function opened(bytes: Buffer): Promise<ZipFile> {
  try {
    return await fromBufferPromise(bytes, { lazyEntries: true, strictFileNames: false });
  } catch (error) {
    throw new MalformedBody('The body is no zip archive that can be read.', { cause: error });
  }
}

/** The list at the end of the archive, which says how large everything will be; yauzl holds it to its word. */
async function entriesOf(zip: ZipFile): Promise<readonly Entry[]> {
  if (zip.entryCount > MOST_ENTRIES) throw new MalformedBody(`The archive holds more than ${MOST_ENTRIES} entries.`);
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch (error) {
    throw new MalformedBody('The archive is damaged.', { cause: error });
  }
  return entries;
}

function filesOf(entries: readonly Entry[]): readonly Entry[] {
  const nested = entries.find(({ fileName }) => ARCHIVE.test(fileName));
  if (nested !== undefined) throw new MalformedBody('The archive holds another archive; send its files.');
  const files = entries.filter(({ fileName }) => !BESIDES.test(fileName));
  if (files.length > MOST_FILES) throw new MalformedBody(`The archive holds more than ${MOST_FILES} files.`);
  const unpacked = files.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (unpacked > LARGEST_UNPACKED)
    throw new MalformedBody(`The files take more than ${LARGEST_UNPACKED / 1024 / 1024} MB unpacked.`);
  return files;
}

async function textOf(zip: ZipFile, entry: Entry): Promise<string | MalformedBody> {
  if (entry.uncompressedSize > LARGEST_MESSAGE) return new MalformedBody('The file takes more than 1 MB unpacked.');
  try {
    const stream = await zip.openReadStreamPromise(entry);
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    const bytes = Buffer.concat(parts);
    return isZip(bytes) ? new MalformedBody('The file is another archive.') : bytes.toString('utf8');
  } catch (error) {
    return new MalformedBody('The file cannot be unpacked: it is damaged, or locked with a password.', {
      cause: error,
    });
  }
}

const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'));
