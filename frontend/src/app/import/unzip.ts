/** A file of an archive: what it holds, or why that is not read. An archive that is none has one, without a name. */
export type ZippedFile =
  | { readonly name: string; readonly text: string; readonly refusal?: never }
  | { readonly name: string; readonly refusal: string; readonly text?: never };

/** Beside each character there may be its picture. */
const MOST_ENTRIES = 20_000;
/** Bytes of all files together, unpacked. */
const LARGEST_UNPACKED = 100 * 1024 * 1024;
/** Bytes of one file, unpacked. */
const LARGEST_ENTRY = 4 * 1024 * 1024;
/** Unpacked by packed; JSON shrinks to a tenth, laid out in columns to a thirtieth. */
const HIGHEST_RATIO = 200;
/** Bytes of the list at the end. */
const LARGEST_LIST = 16 * 1024 * 1024;
/** Bytes that are unpacked at a time: a browser makes a thousand times as many of them before it can be stopped. */
const PIECE = 4096;

/** Files that stand beside the characters and are none; the server passes over the same. */
const BESIDES = /(\/|\.(webp|png|jpe?g|gif|txt|md|pdf|csv))$|(^|\/)(__MACOSX\/|\.)/i;
const ARCHIVE = /\.(zip|gz|tgz|tar|7z|rar|bz2|xz|zst|jar)$/i;

const END = 0x06054b50;
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;
const LOCKED = 1;
const STORED = 0;
const DEFLATED = 8;

interface Listed {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/**
 * The files of an archive one after another, in their order; only the one that is asked for is in memory. Pictures, texts and
 * what systems leave behind are passed over. Never throws: what cannot be read says why.
 */
export async function* unzipped(archive: Blob): AsyncGenerator<ZippedFile> {
  const listed = await filesOf(archive).catch(() => $localize`The archive is damaged: its end is missing or wrong.`);
  if (typeof listed === 'string') {
    yield { name: '', refusal: listed };
    return;
  }
  let room = LARGEST_UNPACKED;
  for (const file of listed) {
    const refusal = whyNot(file, room);
    if (refusal !== null) yield { name: file.name, refusal };
    else {
      room -= file.unpacked;
      yield await textOf(archive, file);
    }
  }
}

function whyNot({ name, flags, method, packed, unpacked }: Listed, room: number): string | null {
  if ((flags & LOCKED) !== 0) return $localize`Locked with a password. Unpack the archive and choose its files.`;
  if (ARCHIVE.test(name)) return $localize`An archive in an archive. Unpack it and choose its files.`;
  if (method !== STORED && method !== DEFLATED)
    return $localize`Packed in a way that is not read here. Unpack the archive and choose its files.`;
  if (unpacked > LARGEST_ENTRY) return $localize`Larger than 4 MB. A character is never that large.`;
  if (unpacked > HIGHEST_RATIO * Math.max(packed, 1))
    return $localize`It would unpack to far more than a character is.`;
  return unpacked > room ? $localize`The archive unpacks to more than 100 MB. Pack this file into a second one.` : null;
}

/** A string says why nothing of the archive is read. */
async function filesOf(archive: Blob): Promise<readonly Listed[] | string> {
  const end = await endOf(archive);
  if (end === null) return $localize`This is no zip archive, or its end is missing.`;
  const { count, size, offset, place } = end;
  if (count === 0xffff || offset === 0xffffffff || size > LARGEST_LIST || count > MOST_ENTRIES)
    return $localize`The archive holds more than 20,000 files. Split it.`;
  const list = await viewOf(archive, place - size, size);
  // Something may stand before the archive, and its offsets do not count that.
  const before = place - size - offset;
  const files: Listed[] = [];
  for (let at = 0, index = 0; index < count; index += 1) {
    if (list.getUint32(at, true) !== LISTED) throw new Error('No entry where one should be.');
    const nameLength = list.getUint16(at + 28, true);
    const name = new TextDecoder().decode(new Uint8Array(list.buffer, at + 46, nameLength));
    if (!BESIDES.test(name))
      files.push({
        name,
        flags: list.getUint16(at + 8, true),
        method: list.getUint16(at + 10, true),
        checksum: list.getUint32(at + 16, true),
        packed: list.getUint32(at + 20, true),
        unpacked: list.getUint32(at + 24, true),
        offset: before + list.getUint32(at + 42, true),
      });
    at += 46 + nameLength + list.getUint16(at + 30, true) + list.getUint16(at + 32, true);
  }
  return files;
}

/** Where the list of an archive ends and what is said of it there; a remark of up to 64 kB may follow. */
async function endOf(
  archive: Blob,
): Promise<{ readonly count: number; readonly size: number; readonly offset: number; readonly place: number } | null> {
  const start = Math.max(archive.size - 22 - 0xffff, 0);
  const tail = await viewOf(archive, start, archive.size - start);
  for (let at = tail.byteLength - 22; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== END || at + 22 + tail.getUint16(at + 20, true) !== tail.byteLength) continue;
    return {
      count: tail.getUint16(at + 10, true),
      size: tail.getUint32(at + 12, true),
      offset: tail.getUint32(at + 16, true),
      place: start + at,
    };
  }
  return null;
}

async function textOf(archive: Blob, file: Listed): Promise<ZippedFile> {
  const { name } = file;
  try {
    const header = await viewOf(archive, file.offset, 30);
    if (header.getUint32(0, true) !== LOCAL) throw new Error('No file where one should be.');
    const start = file.offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
    const packed = new Uint8Array((await viewOf(archive, start, file.packed)).buffer);
    const bytes = file.method === STORED ? packed : await inflated(packed, file.unpacked);
    if (bytes.length !== file.unpacked || checksumOf(bytes) !== file.checksum) throw new Error('Not what was packed.');
    return { name, text: new TextDecoder().decode(bytes) };
  } catch {
    return { name, refusal: $localize`Damaged in the archive: it does not unpack to what was packed.` };
  }
}

/** Throws where there are fewer bytes than that. */
async function viewOf(archive: Blob, start: number, length: number): Promise<DataView<ArrayBuffer>> {
  const bytes = await archive.slice(start, start + length).arrayBuffer();
  if (start < 0 || bytes.byteLength !== length) throw new Error('The archive ends before that.');
  return new DataView(bytes);
}

/** Throws for what is damaged, and as soon as it becomes more than it was said to be. */
async function inflated(packed: Uint8Array<ArrayBuffer>, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const fed = feed(writable.getWriter(), packed);
  const reader = (readable as ReadableStream<Uint8Array>).getReader();
  let filled = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      bytes.set(value, filled); // Throws where it does not fit.
      filled += value.length;
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    throw error;
  } finally {
    await fed;
  }
  return bytes.subarray(0, filled);
}

/** What goes wrong is told where it is read. */
async function feed(writer: WritableStreamDefaultWriter<BufferSource>, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  try {
    for (let at = 0; at < bytes.length; at += PIECE) await writer.write(bytes.subarray(at, at + PIECE));
    await writer.close();
  } catch {
    return;
  }
}

const CHECKSUMS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = (sum & 1) === 0 ? sum >>> 1 : 0xedb88320 ^ (sum >>> 1);
  return sum;
});

/** CRC-32, as archives have it. */
function checksumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  bytes.forEach((byte) => (sum = (CHECKSUMS[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8)));
  return (sum ^ 0xffffffff) >>> 0;
}
