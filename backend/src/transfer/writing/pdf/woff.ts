import { inflateSync } from 'node:zlib';

const HEAD = 44;
const ENTRY = 20;
const SFNT_HEAD = 12;
const SFNT_ENTRY = 16;

/**
 * The TrueType file a WOFF 1.0 file was made from: the same tables, each of them unpacked. Glyphs are then read straight
 * from memory, where a reader of WOFF would unpack the table of all outlines anew for each.
 */
export function unpackedWoff(woff: Buffer): Buffer {
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const at = HEAD + index * ENTRY;
    const offset = woff.readUInt32BE(at + 4);
    const packed = woff.subarray(offset, offset + woff.readUInt32BE(at + 8));
    const length = woff.readUInt32BE(at + 12);
    const bytes = packed.length < length ? inflateSync(packed) : packed;
    return { tag: woff.readUInt32BE(at), checksum: woff.readUInt32BE(at + 16), bytes };
  });
  const head = Buffer.alloc(SFNT_HEAD + tables.length * SFNT_ENTRY);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  head.writeUInt32BE(woff.readUInt32BE(4), 0);
  head.writeUInt16BE(tables.length, 4);
  head.writeUInt16BE(power * SFNT_ENTRY, 6);
  head.writeUInt16BE(Math.log2(power), 8);
  head.writeUInt16BE((tables.length - power) * SFNT_ENTRY, 10);
  const parts: Buffer[] = [head];
  let place = head.length;
  for (const [index, { tag, checksum, bytes }] of tables.entries()) {
    const at = SFNT_HEAD + index * SFNT_ENTRY;
    [tag, checksum, place, bytes.length].forEach((value, field) => head.writeUInt32BE(value, at + field * 4));
    const padding = (4 - (bytes.length % 4)) % 4;
    parts.push(bytes, Buffer.alloc(padding));
    place += bytes.length + padding;
  }
  return Buffer.concat(parts);
}
