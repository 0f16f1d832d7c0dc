import { request } from 'node:http';
import sharp from 'sharp';
import { type Api, PASSWORD, type TestApp, startTestApp } from '../../testing';
import { aNobody, ifMatch } from '../testing/fighter';

interface Fetched {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
}

describe('the portrait of a character', () => {
  let app: TestApp;
  let ada: Api;
  let bob: Api;
  let id: string;
  beforeEach(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
    bob = await app.player('bob');
    id = String((await ada.post('/characters', aNobody('Wren'))).body.id);
  });
  afterEach(() => app.close());

  /** Bytes as they are: the client of the other tests speaks text. */
  const send = (
    by: Api,
    method: string,
    path: string,
    { body, headers = {} }: { body?: Buffer; headers?: Record<string, string> } = {},
  ) =>
    new Promise<Fetched>((resolve, reject) => {
      const outgoing = request(
        app.origin + path,
        {
          method,
          headers: {
            ...(by.token === null ? {} : { authorization: `Bearer ${by.token}` }),
            ...(body === undefined ? {} : { 'content-type': 'image/png', 'content-length': String(body.length) }),
            ...headers,
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(chunks) });
          });
        },
      );
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  const blank = (width: number, height: number, background = '#336699') =>
    sharp({ create: { width, height, channels: 3, background } });
  const address = () => `/api/v1/characters/${id}/portrait`;
  const put = (body: Buffer, by = ada, headers: Record<string, string> = {}) =>
    send(by, 'PUT', address(), { body, headers });
  const putBlank = async (background?: string) => put(await blank(640, 300, background).png().toBuffer());
  const codeOf = ({ bytes }: Fetched) => (JSON.parse(bytes.toString()) as { code: string }).code;
  const portraitUrl = async () => (await ada.get(`/characters/${id}`)).body.portraitUrl as string | null;

  it('is a small square made from what was sent, and stands with the character and in lists', async () => {
    expect(await portraitUrl()).toBeNull();
    const put = await putBlank();
    expect([put.status, put.headers['etag']]).toEqual([200, '"2"']);
    const url = await portraitUrl();
    expect(url).toMatch(new RegExp(`^/api/v1/characters/${id}/portrait\\?v=[0-9a-f]{16}$`));
    expect((await ada.get('/characters')).body.items).toMatchObject([{ id, portraitUrl: url }]);
    const shown = await send(ada, 'GET', String(url));
    expect(shown.headers).toMatchObject({
      'content-type': 'image/webp',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect(await sharp(shown.bytes).metadata()).toMatchObject({ format: 'webp', width: 256, height: 256 });
  });

  it('has a new address when it is another picture, and the history tells of both', async () => {
    await putBlank();
    const before = await portraitUrl();
    await putBlank('#993366');
    expect(await portraitUrl()).not.toBe(before);
    const { body } = await ada.get(`/characters/${id}/versions`);
    const told = (body.items as { changeDescription: string }[]).map(({ changeDescription }) => changeDescription);
    expect(told.slice(0, 2)).toEqual(['Changed the portrait', 'Changed the portrait']);
  });

  it('survives a save of the whole document, and cannot be written into it', async () => {
    await putBlank();
    const { body } = await ada.get(`/characters/${id}`);
    expect((await ada.put(`/characters/${id}`, { ...body, notes: 'x' }, ifMatch(2))).status).toBe(200);
    expect(await portraitUrl()).toBe(body.portraitUrl);
    const stolen = await ada.patch(`/characters/${id}`, { portraitUrl: 'https://example.org/a.png' }, ifMatch('*'));
    expect(stolen.status).toBe(400);
  });

  it('keeps nothing that was hidden in the file', async () => {
    const withPlace = await blank(300, 300)
      .withExif({ IFD0: { Copyright: 'Ada lives at the mill' } })
      .jpeg()
      .toBuffer();
    await put(withPlace, ada, { 'content-type': 'image/jpeg' });
    const { bytes } = await send(ada, 'GET', String(await portraitUrl()));
    expect(bytes.includes('Ada lives')).toBe(false);
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
  });

  it('is not what only says so, stands for too many pixels, or has more than two megabytes', async () => {
    const files = [
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      await blank(5000, 10).png().toBuffer(),
      Buffer.alloc(2 * 1024 * 1024 + 1),
    ];
    const refusals = await Promise.all(files.map((file) => put(file)));
    expect(refusals.map((refused) => [refused.status, codeOf(refused)])).toEqual([
      [415, 'NOT_A_PICTURE'],
      [413, 'PICTURE_TOO_LARGE'],
      [413, 'BODY_TOO_LARGE'],
    ]);
    expect(await portraitUrl()).toBeNull();
  });

  it('is refused on a version that somebody has changed since', async () => {
    const stale = await put(await blank(10, 10).png().toBuffer(), ada, { 'if-match': '"7"' });
    expect([stale.status, codeOf(stale)]).toEqual([412, 'VERSION_CONFLICT']);
    expect((await send(ada, 'GET', address())).status).toBe(404);
  });

  it('is its owner’s to give: for anybody else the character is not there', async () => {
    await putBlank();
    const picture = await blank(10, 10).png().toBuffer();
    const answers = [
      await put(picture, bob),
      await put(Buffer.from('no picture'), bob),
      await send(bob, 'GET', address()),
      await send(bob, 'DELETE', address()),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect((await send(app.visitor, 'GET', address())).status).toBe(401);
  });

  it('is seen by whoever may see the character: by its link, in the gallery, and no longer than that', async () => {
    await putBlank();
    const { body: shared } = await ada.post(`/characters/${id}/share`, { visibility: 'link' });
    const token = String(shared.url).split('/').at(-1) ?? '';
    const { body: seen } = await app.visitor.get(`/shared/${token}`);
    expect(seen.portraitUrl).toMatch(new RegExp(`^/api/v1/shared/${token}/portrait\\?v=`));
    expect((await send(app.visitor, 'GET', String(seen.portraitUrl))).status).toBe(200);
    expect((await send(bob, 'GET', address())).status).toBe(404);

    await ada.post(`/characters/${id}/share`, { visibility: 'public' });
    expect((await send(bob, 'GET', address())).status).toBe(200);
    expect((await send(app.visitor, 'GET', `/api/v1/shared/${id}/portrait`)).status).toBe(200);
    expect((await send(app.visitor, 'GET', String(seen.portraitUrl))).status).toBe(404);

    await ada.post(`/characters/${id}/share`, { visibility: 'private' });
    expect((await send(bob, 'GET', address())).status).toBe(404);
    expect((await send(app.visitor, 'GET', `/api/v1/shared/${id}/portrait`)).status).toBe(404);
  });

  it('can be taken away, once', async () => {
    await putBlank();
    const gone = await send(ada, 'DELETE', address());
    expect([gone.status, gone.headers['etag']]).toEqual([204, '"3"']);
    expect(await portraitUrl()).toBeNull();
    const missing = await send(ada, 'GET', address());
    expect([missing.status, missing.headers['cache-control']]).toEqual([404, 'no-store']);
    expect((await send(ada, 'DELETE', address())).status).toBe(404);
    expect((await ada.get(`/characters/${id}`)).headers.etag).toBe('"3"');
  });

  it('is part of everything that is held, and goes with its owner', async () => {
    await putBlank();
    const { body } = await ada.get('/users/profile/export');
    expect(body.portraits).toMatchObject([{ characterId: id, image: expect.any(String) }]);
    const rows = () => app.database.reader.query<unknown[]>('SELECT character_id FROM portraits');
    expect(await rows()).toHaveLength(1);
    expect((await ada.deleteWith('/users/profile', { password: PASSWORD })).status).toBe(204);
    expect(await rows()).toEqual([]);
  });
});
