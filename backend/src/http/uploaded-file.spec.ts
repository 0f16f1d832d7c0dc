import { type Api, type TestApp, startTestApp } from '../testing';

describe('a form with a file', () => {
  let app: TestApp;
  let ada: Api;
  beforeAll(async () => {
    app = await startTestApp();
    ada = await app.player('ada');
  });
  afterAll(() => app.close());

  const form = (content: string) =>
    `--line\r\ncontent-disposition: form-data; name="file"; filename="hero.json"\r\ncontent-type: application/json\r\n\r\n${content}\r\n--line--\r\n`;
  const send = (path: string, body: string) =>
    ada.post(path, body, { headers: { 'content-type': 'multipart/form-data; boundary=line' } });
  const hero = JSON.stringify({
    format: 'heroledger',
    formatVersion: 1,
    character: { name: 'Wren', ruleset: 'srd-5.1' },
  });

  it('is imported like the file as the body', async () => {
    expect(await send('/characters/import', form(hero))).toMatchObject({
      status: 201,
      body: { format: 'heroledger', character: { name: 'Wren' } },
    });
  });

  it.each([
    ['holds no JSON', form('not json'), 400, 'MALFORMED_BODY'],
    ['reaches for the prototype', form('{"__proto__": {}}'), 400, 'MALFORMED_BODY'],
    ['holds no file', '--line--\r\n', 400, 'MALFORMED_BODY'],
    ['is larger than five megabytes', form(`"${'x'.repeat(5 * 1024 * 1024)}"`), 413, 'BODY_TOO_LARGE'],
  ])('is refused when it %s', async (_what, body, status, code) => {
    expect(await send('/characters/import', body)).toMatchObject({ status, body: { code } });
  });

  it('may be of four megabytes, also as the body itself', async () => {
    const large = JSON.stringify({ text: 'x'.repeat(4 * 1024 * 1024) });
    expect(await ada.post('/characters/import', large)).toMatchObject({ body: { code: 'UNKNOWN_FORMAT' } });
    expect(await send('/characters/import', form(large))).toMatchObject({ body: { code: 'UNKNOWN_FORMAT' } });
  });

  it('is refused where no file is asked for', async () => {
    expect(await send('/characters', form(hero))).toMatchObject({
      status: 415,
      body: { code: 'UNSUPPORTED_MEDIA_TYPE' },
    });
  });
});
