import { deflateRawSync } from 'node:zlib';
import { request } from 'node:http';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { type Api, type TestApp, startTestApp } from '../testing';

const hero = (name: string, more: object = {}) => ({
  format: 'heroledger',
  formatVersion: 1,
  character: { name, ruleset: 'adventure-core', ...more },
});

type Files = Readonly<Record<string, string | Buffer>>;

async function zipped(files: Files): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  const parts: Buffer[] = [];
  for await (const part of zip.outputStream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

async function unzipped(bytes: Buffer): Promise<Record<string, Buffer>> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true });
  const files: Record<string, Buffer> = {};
  for await (const entry of zip.eachEntry()) {
    const parts: Buffer[] = [];
    for await (const part of await zip.openReadStreamPromise(entry)) parts.push(part as Buffer);
    files[entry.fileName] = Buffer.concat(parts);
  }
  return files;
}

/** A list at the end of an archive that says what one likes of the one entry before it. */
function forged({ unpacked = 10, entries = 1, data = deflateRawSync(Buffer.alloc(10)) } = {}): Buffer {
  const name = Buffer.from('a.json');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(unpacked, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(20, 6);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(data.length, 20);
  central.writeUInt32LE(unpacked, 24);
  central.writeUInt16LE(name.length, 28);
  const before = Buffer.concat([local, name, data]);
  const list = Buffer.concat(Array.from({ length: entries }, () => Buffer.concat([central, name])));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(before.length, 16);
  return Buffer.concat([before, list, end]);
}

describe('characters in an archive', () => {
  let app: TestApp;
  let ada: Api;

  beforeAll(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
  });
  afterAll(() => app.close());

  /** As `Api`, for bytes. */
  const send = (method: string, path: string, player: Api, body?: Buffer) =>
    new Promise<{ status: number; bytes: Buffer; headers: NodeJS.Dict<string | string[]> }>((resolve, reject) => {
      const headers = {
        authorization: `Bearer ${String(player.token)}`,
        ...(body && { 'content-type': 'application/zip' }),
      };
      const outgoing = request(`${app.origin}/api/v1${path}`, { method, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, bytes: Buffer.concat(parts), headers: response.headers }),
        );
      });
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  const bulk = async (archive: Buffer, query = '') => {
    const { status, bytes } = await send('POST', `/characters/import/bulk${query}`, ada, archive);
    return { status, body: JSON.parse(bytes.toString()) as { code?: string; detail?: string; items: Row[] } };
  };
  interface Row {
    readonly status: number;
    readonly name?: string;
    readonly code?: string;
  }

  it('go out as a file each under a name that is theirs alone, and come back as they went', async () => {
    const player = await app.player('nora');
    const names = ['Ash', 'ASH', 'Ash (2)', 'Ash', '../../etc/passwd', 'CON', 'Łódź: "x" \\ y', '...'];
    for (const name of names) await player.post('/characters', { name, ruleset: 'adventure-core', mode: 'advisory' });
    const { status, bytes, headers } = await send('GET', '/characters/export?format=zip', player);
    expect([status, headers['content-type'], headers['content-disposition']]).toEqual([
      200,
      'application/zip',
      expect.stringContaining('filename="heroledger-characters.zip"'),
    ]);
    const files = await unzipped(bytes);
    expect(Object.keys(files)).toEqual([
      'Ash.heroledger.json',
      'ASH (2).heroledger.json',
      'Ash (2) (2).heroledger.json',
      'Ash (3).heroledger.json',
      'etc passwd.heroledger.json',
      '_CON.heroledger.json',
      'Łódź x y.heroledger.json',
      'character.heroledger.json',
    ]);
    const back = await send('POST', '/characters/import/bulk', await app.player('otto'), bytes);
    const { items } = JSON.parse(back.bytes.toString()) as { items: Row[] };
    expect(items.map(({ name }) => name)).toEqual(names);
    expect(new Set(items.map((row) => row.status))).toEqual(new Set([201]));
  });

  it('bring their portraits, which do not stop them from coming back', async () => {
    const player = await app.player('pia');
    const made = await player.post('/characters', { name: 'Seen', ruleset: 'adventure-core', mode: 'advisory' });
    const pixel = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
      'base64',
    );
    const put = await putPicture(player, String(made.body.id), pixel);
    expect(put).toBe(200);
    const { bytes } = await send('GET', '/characters/export?format=zip', player);
    const files = await unzipped(bytes);
    expect(Object.keys(files)).toEqual(['Seen.heroledger.json', 'Seen.webp']);
    expect(files['Seen.webp']?.subarray(8, 12).toString()).toBe('WEBP');
    expect((await bulk(bytes)).body.items).toMatchObject([{ status: 201, name: 'Seen' }]);
  });
  const putPicture = (player: Api, id: string, picture: Buffer): Promise<number> =>
    new Promise((resolve, reject) => {
      const headers = { authorization: `Bearer ${String(player.token)}`, 'content-type': 'image/png', 'if-match': '*' };
      const outgoing = request(
        `${app.origin}/api/v1/characters/${id}/portrait`,
        { method: 'PUT', headers },
        (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        },
      );
      outgoing.on('error', reject);
      outgoing.end(picture);
    });

  it('of somebody who has none are an empty archive', async () => {
    const { status, bytes } = await send('GET', '/characters/export?format=zip', await app.player('quin'));
    expect([status, await unzipped(bytes)]).toEqual([200, {}]);
  });

  it('are each let in or refused by themselves, whatever their files are called', async () => {
    const archive = await zipped({
      'deep/in/a/folder/one.json': JSON.stringify(hero('Zip One')),
      'two.json': '{"format": ',
      '__MACOSX/two.json': 'x',
      '.DS_Store': 'x',
      'portrait.webp': 'x',
      'three.exe': JSON.stringify(hero('Zip Three')),
      'four.json': Buffer.alloc(1024 * 1024 + 1, ' '),
      'five.json': Buffer.from('PK\x03\x04 and so on', 'latin1'),
      'six.json': JSON.stringify({}),
    });
    const { status, body } = await bulk(archive);
    expect(status).toBe(200);
    expect(body.items.map((row) => row.status)).toEqual([201, 400, 201, 400, 400, 422]);
    expect(body.items[1]?.code).toBe('MALFORMED_BODY');
  });

  it('can be looked at before they are let in, and are let in once when they are sent twice', async () => {
    const archive = await zipped({ 'a.json': JSON.stringify(hero('Zip Looked')) });
    expect((await bulk(archive, '?dryRun=true')).body.items).toMatchObject([{ status: 200, name: 'Zip Looked' }]);
    expect((await ada.get('/characters?search=looked&includeTotal=true')).body.total).toBe(0);
  });

  it.each([
    ['no archive', () => Promise.resolve(Buffer.from('not a zip at all'))],
    ['nothing', () => Promise.resolve(Buffer.alloc(0))],
    ['the beginning of one', async () => (await zipped({ 'a.json': '{}' })).subarray(0, 40)],
    ['an archive in an archive', async () => zipped({ 'inner.zip': await zipped({ 'a.json': '{}' }) })],
    ['a few bytes that say they are gigabytes', () => Promise.resolve(forged({ unpacked: 4_000_000_000 }))],
    ['thirty thousand entries', () => Promise.resolve(forged({ entries: 30_000 }))],
    ['many entries of the same bytes', () => Promise.resolve(forged({ entries: 900, unpacked: 1024 * 1024 }))],
    [
      'more files than fit',
      () => zipped(Object.fromEntries(Array.from({ length: 501 }, (_, n) => [`${n}.json`, '1']))),
    ],
  ])('are refused as a whole within a second when they are %s', async (_what, made) => {
    const archive = await made();
    const begun = performance.now();
    const before = process.memoryUsage().rss;
    const { status, body } = await bulk(archive);
    expect([status, body.code]).toEqual([400, 'MALFORMED_BODY']);
    expect(performance.now() - begun).toBeLessThan(1000);
    expect(process.memoryUsage().rss - before).toBeLessThan(60 * 1024 * 1024);
  });

  it('that unpack to more than they said are damaged', async () => {
    const archive = forged({ unpacked: 10, data: deflateRawSync(Buffer.alloc(50 * 1024 * 1024)) });
    const before = process.memoryUsage().rss;
    expect((await bulk(archive)).body.items).toMatchObject([{ status: 400, code: 'MALFORMED_BODY' }]);
    expect(process.memoryUsage().rss - before).toBeLessThan(40 * 1024 * 1024);
  });

  it('are unpacked for players only, and only where many come in', async () => {
    const archive = await zipped({ 'a.json': '{}' });
    expect((await send('POST', '/characters/import/bulk', ada.as('wrong'), archive)).status).toBe(401);
    expect((await send('POST', '/characters/import', ada, archive)).status).toBe(415);
    expect((await send('POST', '/characters', ada, archive)).status).toBe(415);
  });
});
