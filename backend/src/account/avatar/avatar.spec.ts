import { request } from 'node:http';
import sharp from 'sharp';
import { type Api, type TestApp, startTestApp } from '../../testing';

interface Fetched {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
}

describe('my picture', () => {
  let app: TestApp;
  let mira: Api;
  beforeEach(async () => {
    app = await startTestApp();
    mira = await app.player('mira');
  });
  afterEach(() => app.close());

  /** Bytes as they are: the client of the other tests speaks text. */
  const send = (method: string, path: string, { body, type, by }: { body?: Buffer; type?: string; by?: Api } = {}) =>
    new Promise<Fetched>((resolve, reject) => {
      const { token } = by ?? mira;
      const headers = {
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': type ?? 'image/png', 'content-length': String(body.length) }),
      };
      const outgoing = request(app.origin + path, { method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(chunks) });
        });
      });
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  const put = (body: Buffer, type?: string) =>
    send('PUT', '/api/v1/users/profile/avatar', { body, ...(type === undefined ? {} : { type }) });
  const blank = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#336699' } });
  const codeOf = ({ bytes }: Fetched) => (JSON.parse(bytes.toString()) as { code: string }).code;
  const path = async () => String((await mira.get('/users/profile')).body.avatarUrl);

  it.each(['png', 'jpeg', 'webp'] as const)(
    'is a small square made from a %s, and shown to everybody signed in',
    async (format) => {
      expect((await put(await blank(640, 300).toFormat(format).toBuffer(), `image/${format}`)).status).toBe(200);
      const shown = await send('GET', await path(), { by: await app.player('noor') });
      expect(shown.status).toBe(200);
      expect(shown.headers).toMatchObject({
        'content-type': 'image/webp',
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, max-age=31536000, immutable',
        'content-security-policy': "default-src 'none'; sandbox",
      });
      expect(await sharp(shown.bytes).metadata()).toMatchObject({ format: 'webp', width: 256, height: 256 });
      expect((await send('GET', await path(), { by: app.visitor })).status).toBe(401);
    },
  );

  it('keeps nothing that was hidden in the file', async () => {
    const withPlace = await blank(300, 300)
      .withExif({ IFD0: { Copyright: 'Mira lives at the mill' } })
      .jpeg()
      .toBuffer();
    expect(withPlace.includes('Mira lives at the mill')).toBe(true);
    await put(withPlace, 'image/jpeg');
    const { bytes } = await send('GET', await path());
    expect(bytes.includes('Mira lives')).toBe(false);
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
  });

  it('is not what only says so: a drawing, a page, half a picture', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
    const whole = await blank(300, 300).png().toBuffer();
    for (const file of [svg, Buffer.from('<script>1</script>'), whole.subarray(0, 60), Buffer.alloc(0)]) {
      const refused = await put(file);
      expect([refused.status, codeOf(refused)]).toEqual([415, 'NOT_A_PICTURE']);
    }
  });

  it('is refused before it is unpacked when it stands for too many pixels', async () => {
    const flood = await blank(5000, 10).png().toBuffer();
    const refused = await put(flood);
    expect([refused.status, codeOf(refused)]).toEqual([413, 'PICTURE_TOO_LARGE']);
  });

  it('has at most two megabytes', async () => {
    expect((await put(Buffer.alloc(2 * 1024 * 1024 + 1))).status).toBe(413);
  });

  describe('as the one file of a form', () => {
    const form = (file: Buffer, type = 'image/png') =>
      Buffer.concat([
        Buffer.from(
          `--line\r\ncontent-disposition: form-data; name="picture"; filename="me"\r\ncontent-type: ${type}\r\n\r\n`,
        ),
        file,
        Buffer.from('\r\n--line--\r\n'),
      ]);
    const putForm = (body: Buffer) => put(body, 'multipart/form-data; boundary=line');

    it('is taken like the picture as the body', async () => {
      expect((await putForm(form(await blank(640, 300).jpeg().toBuffer(), 'image/jpeg'))).status).toBe(200);
      const shown = await send('GET', await path());
      expect(await sharp(shown.bytes).metadata()).toMatchObject({ format: 'webp', width: 256, height: 256 });
    });

    it('is looked at as closely: what it is, how many pixels, how many bytes', async () => {
      const refusals = await Promise.all(
        [
          form(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')),
          form(await blank(5000, 10).png().toBuffer()),
          form(Buffer.alloc(2 * 1024 * 1024 + 1)),
          Buffer.from('--line--\r\n'),
        ].map(async (body) => {
          const refused = await putForm(body);
          return [refused.status, codeOf(refused)];
        }),
      );
      expect(refusals).toEqual([
        [415, 'NOT_A_PICTURE'],
        [413, 'PICTURE_TOO_LARGE'],
        [413, 'BODY_TOO_LARGE'],
        [400, 'MALFORMED_BODY'],
      ]);
      expect((await mira.get('/users/profile')).body.avatarUrl).toBeNull();
    });
  });

  it('is taken nowhere else', async () => {
    const picture = await blank(10, 10).png().toBuffer();
    expect((await send('POST', '/api/v1/characters', { body: picture })).status).toBe(415);
  });

  it('can be taken away', async () => {
    await put(await blank(300, 300).png().toBuffer());
    const was = await path();
    expect((await send('DELETE', '/api/v1/users/profile/avatar')).status).toBe(204);
    const gone = await send('GET', was);
    expect([gone.status, gone.headers['cache-control']]).toEqual([404, 'no-store']);
    expect((await send('DELETE', '/api/v1/users/profile/avatar')).status).toBe(404);
    expect((await mira.get('/users/profile')).body.avatarUrl).toBeNull();
  });
});
