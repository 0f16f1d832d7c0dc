import { DecompressionStream } from 'node:stream/web';
import { deflateRawSync } from 'node:zlib';
import { entriesOf } from './file-entries';
import { type Files, zipped } from './testing/zipped';
import { unzipped, type ZippedFile } from './unzip';

// jsdom lacks what every browser has.
Object.assign(globalThis, { DecompressionStream });

const opened = async (bytes: Uint8Array<ArrayBuffer>): Promise<ZippedFile[]> => {
  const files: ZippedFile[] = [];
  for await (const file of unzipped(new Blob([bytes]))) files.push(file);
  return files;
};

const hero = (name: string) => JSON.stringify({ format: 'heroledger', character: { name } }, null, 2);

/** Changes what the list at the end of the archive says of its first file. */
function claiming(archive: Buffer<ArrayBuffer>, change: (entry: Buffer) => void): Buffer<ArrayBuffer> {
  const forged = Buffer.from(archive);
  change(forged.subarray(forged.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))));
  return forged;
}

describe('An archive', () => {
  it.each([true, false])('gives its files as they went in, each under its name (packed: %s)', async (compress) => {
    const files = { 'a/Łódź.json': hero('Łódź'), 'b.json': hero('B'), 'empty.json': '' };
    const found = await opened(zipped(files, compress));
    expect(Object.fromEntries(found.map(({ name, text }) => [name, text]))).toEqual(files);
  });

  it('is read where something stands before it, and where a remark follows', async () => {
    const archive = zipped({ 'a.json': hero('A') });
    const remark = Buffer.from('PK\u0005\u0006 said somebody');
    archive.writeUInt16LE(remark.length, archive.length - 2);
    const found = await opened(Buffer.concat([Buffer.from('#!/bin/unpack\n'), archive, remark]));
    expect(found).toEqual([{ name: 'a.json', text: hero('A') }]);
  });

  it('is passed over where it holds pictures, texts and what systems leave behind', async () => {
    const files = { 'a.webp': 'x', 'readme.txt': 'x', '.DS_Store': 'x', '__MACOSX/a.json': 'x', 'a.json': hero('A') };
    expect(await opened(zipped(files))).toEqual([{ name: 'a.json', text: hero('A') }]);
  });

  it('loses only the one file that is damaged', async () => {
    const archive = zipped({ 'a.json': hero('Ash'), 'b.json': hero('Birch') }, false);
    archive.write('X', archive.indexOf('Ash'));
    const [first, second] = await opened(archive);
    expect([first?.refusal, second?.text]).toEqual([expect.stringContaining('Damaged in the archive'), hero('Birch')]);
  });

  it.each<[string, (entry: Buffer) => void, string]>([
    ['is locked', (entry) => entry.writeUInt16LE(1, 8), 'Locked with a password'],
    ['is packed in another way', (entry) => entry.writeUInt16LE(12, 10), 'Packed in a way'],
    ['says it is gigabytes', (entry) => entry.writeUInt32LE(4_000_000_000, 24), 'Larger than 4 MB'],
    ['says it shrank to nothing', (entry) => entry.writeUInt32LE(3_000_000, 24), 'unpack to far more'],
    ['says it is smaller than it is', (entry) => entry.writeUInt32LE(10, 24), 'Damaged in the archive'],
    ['says it lies elsewhere', (entry) => entry.writeUInt32LE(5, 42), 'Damaged in the archive'],
    ['says it lies behind the end', (entry) => entry.writeUInt32LE(0x7fffffff, 42), 'Damaged in the archive'],
  ])('refuses a file that %s, and no other', async (_what, change, words) => {
    const archive = claiming(zipped({ 'a.json': hero('A'), 'b.json': hero('B') }), change);
    const [first, second] = await opened(archive);
    expect([first?.name, first?.refusal]).toEqual(['a.json', expect.stringContaining(words)]);
    expect(second?.text).toBe(hero('B'));
  });

  it('that unpacks to more than it said is stopped before it fills the memory', async () => {
    const bomb = deflateRawSync(Buffer.alloc(200 * 1024 * 1024));
    const stored = zipped({ 'a.json': bomb }, false);
    const forged = claiming(stored, (entry) => {
      entry.writeUInt16LE(8, 10);
      entry.writeUInt32LE(1000, 24);
    });
    const before = process.memoryUsage().rss;
    const [first] = await opened(forged);
    expect(first?.refusal).toContain('Damaged in the archive');
    expect(process.memoryUsage().rss - before).toBeLessThan(60 * 1024 * 1024);
  });

  it('of many files over the same bytes is unpacked up to a hundred megabytes', async () => {
    const one = claiming(zipped({ 'a.json': Buffer.alloc(30_000, 0xff) }, false), (entry) => {
      entry.writeUInt16LE(8, 10);
      entry.writeUInt32LE(4 * 1024 * 1024, 24);
    });
    const start = one.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    const entry = one.subarray(start, one.length - 22);
    const end = Buffer.from(one.subarray(one.length - 22));
    for (const at of [8, 10]) end.writeUInt16LE(30, at);
    end.writeUInt32LE(30 * entry.length, 12);
    const found = await opened(Buffer.concat([one.subarray(0, start), ...Array<Buffer>(30).fill(entry), end]));
    const words = found.map(({ refusal }) => refusal?.includes('more than 100 MB'));
    expect(words).toEqual([...Array<boolean>(25).fill(false), ...Array<boolean>(5).fill(true)]);
  });

  it.each<[string, () => Buffer<ArrayBuffer>, string]>([
    ['no archive', () => Buffer.from('not a zip at all'), 'no zip archive'],
    ['nothing', () => Buffer.alloc(0), 'no zip archive'],
    ['the beginning of one', () => Buffer.from(zipped({ 'a.json': hero('A') }).subarray(0, 90)), 'no zip archive'],
    [
      'one whose list is damaged',
      () => claiming(zipped({ 'a.json': hero('A') }), (entry) => entry.writeUInt32LE(0, 0)),
      'The archive is damaged',
    ],
  ])('is refused in one row when it is %s', async (_what, made, words) => {
    const found = await opened(made());
    expect(found).toEqual([{ name: '', refusal: expect.stringContaining(words) as string }]);
  });
});

describe('A file of an archive', () => {
  const rowsOf = async (files: Files) => {
    const archive = new File([zipped(files)], 'party.zip');
    return (await entriesOf(archive, new AbortController().signal)).map(({ fileName, state, refusal }) =>
      [fileName, state, ...(refusal === null ? [] : [refusal.split('.')[0]])].join(' | '),
    );
  };

  it('is a row under its own name, also where it is no good', async () => {
    const inner = zipped({ 'x.json': '{}' });
    expect(
      await rowsOf({
        'Ash.heroledger.json': hero('Ash'),
        'many.ndjson': '{"name":"B"}\n{"name":"C"}',
        'blank.json': ' ',
        'more.zip': inner,
      }),
    ).toEqual([
      'party.zip/Ash.heroledger.json | waiting',
      'party.zip/many.ndjson | waiting',
      'party.zip/many.ndjson | waiting',
      'party.zip/blank.json | refused | There is no character in this file',
      'party.zip/more.zip | refused | An archive in an archive',
    ]);
  });

  it('is missed in an archive without any', async () => {
    expect(await rowsOf({ 'a.webp': 'x' })).toEqual(['party.zip | refused | There is no character in this file']);
  });

  it('is found, too, where the archive is called something else', async () => {
    const archive = new File([zipped({ 'a.json': hero('A') })], 'party.json');
    const entries = await entriesOf(archive, new AbortController().signal);
    expect(entries.map(({ fileName }) => fileName)).toEqual(['party.json/a.json']);
  });

  it('is no longer opened after a cancel, which the list says', async () => {
    const archive = new File([zipped({ 'a.json': hero('A') })], 'party.zip');
    const [only] = await entriesOf(archive, AbortSignal.abort());
    expect([only?.state, only?.refusal]).toEqual(['refused', expect.stringContaining('you cancelled')]);
  });

  it('holds ten thousand characters at most', async () => {
    const file = new File(['{"a":1}\n'.repeat(10_005)], 'all.ndjson');
    const entries = await entriesOf(file, new AbortController().signal);
    expect([entries.length, entries.at(-1)?.refusal]).toEqual([10_001, expect.stringContaining('More than')]);
  });
});
