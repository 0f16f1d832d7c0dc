import { openApiDocument } from '../src/openapi';
import { type TestApp, startTestApp } from '../src/testing';
import { rawRequest } from './support/raw-request';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const ID = '00000000-0000-7000-8000-000000000000';

describe('a method that an address does not know', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  const documented = () =>
    Object.entries(openApiDocument(app.app).paths).map(([path, item]) => ({
      path: path.replace(/\{\w+\}/g, ID),
      pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`),
      methods: Object.keys(item).map((method) => method.toUpperCase()),
    }));
  const call = async (method: string, path: string) => {
    const answer = await fetch(app.origin + path, { method });
    const body = (await answer.json().catch(() => ({}))) as Readonly<Record<string, unknown>>;
    return { status: answer.status, headers: answer.headers, body };
  };

  it('is told which it knows, at every address of the document, without signing in', async () => {
    const all = documented();
    for (const { path } of all) {
      const known = new Set(all.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods));
      for (const method of METHODS.filter((each) => !known.has(each))) {
        const { status, headers, body } = await call(method, path);
        const told = (headers.get('allow') ?? '').split(', ').filter((each) => each !== 'HEAD');
        expect({ method, path, status, told }).toEqual({ method, path, status: 405, told: [...known].sort() });
        expect(body).toMatchObject({ status: 405, code: 'METHOD_NOT_ALLOWED', instance: path });
        expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
        expect(headers.get('cache-control')).toBe('no-store');
      }
    }
  });

  it('is not confused with one that it knows', async () => {
    for (const { path, methods } of documented())
      for (const method of methods) expect((await call(method, path)).status).not.toBe(405);
  });

  it.each(['/api/v1/none', '/metrics', '/dev/mail', '/api/docs', '/api/openapi.json', '/', '/characters'])(
    'says nothing about %s, which the document does not tell of',
    async (path) => {
      const { status, headers } = await call('DELETE', path);
      expect([status, headers.get('allow')]).toEqual([404, null]);
    },
  );

  it.each(['PROPFIND', 'TRACE'])('may be one nobody here has heard of, such as %s', async (method) => {
    const request = `${method} /api/v1/users/profile HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`;
    const [answer] = await rawRequest(app.origin, request);
    expect(answer?.status).toBe(405);
    expect(answer?.head).toMatch(/^allow: DELETE, GET, HEAD, PATCH\r?$/im);
  });
});
