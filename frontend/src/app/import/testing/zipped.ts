import { crc32, deflateRawSync } from 'node:zlib';

export type Files = Readonly<Record<string, string | Buffer>>;

/** An archive as every program writes it. */
export function zipped(files: Files, compress = true): Buffer<ArrayBuffer> {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const [fileName, content] of Object.entries(files)) {
    const name = Buffer.from(fileName);
    const bytes = Buffer.from(content);
    const packed = compress ? deflateRawSync(bytes) : bytes;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    const listed = Buffer.alloc(46);
    listed.writeUInt32LE(0x02014b50, 0);
    for (const [header, at] of [
      [local, 6],
      [listed, 8],
    ] as const) {
      header.writeUInt16LE(0x800, at); // The name is UTF-8.
      header.writeUInt16LE(compress ? 8 : 0, at + 2);
      header.writeUInt32LE(crc32(bytes), at + 8);
      header.writeUInt32LE(packed.length, at + 12);
      header.writeUInt32LE(bytes.length, at + 16);
      header.writeUInt16LE(name.length, at + 20);
    }
    listed.writeUInt32LE(offset, 42);
    parts.push(local, name, packed);
    list.push(listed, name);
    offset += local.length + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  for (const at of [8, 10]) end.writeUInt16LE(Object.keys(files).length, at);
  end.writeUInt32LE(Buffer.concat(list).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...list, end]);
}
