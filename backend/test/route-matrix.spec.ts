import { openApiDocument } from '../src/openapi';
import { type Answer, type Api, type TestApp, startTestApp } from '../src/testing';
import { claimsOf, resigned } from './support/forged-token';
import {
  type Caller,
  type Expectation,
  type Things,
  type Verdict,
  callers,
  kinds,
  madeFor,
  routes,
} from './support/route-table';
import { startSecondServer } from './support/second-server';
import { newSession } from './support/session';

const AN_HOUR = 3_600;

/** Every route of the OpenAPI document, called by everybody. The table beside this says who may. */
describe('who may call what', () => {
  let app: TestApp;
  let nobodys: Readonly<Record<'expiredToken' | 'revokedSession', string>>;

  beforeAll(async () => {
    app = await startTestApp({ MAX_SESSIONS: '1000', MAX_LOGIN_ATTEMPTS: '100' });
    for (const name of ['owner', 'otherPlayer', 'admin']) await app.player(name);
    await app.database.source.query("UPDATE users SET role = 'admin' WHERE username = 'admin'");
    const now = Math.floor(Date.now() / 1000);
    const expired = await newSession(app, 'owner');
    const revoked = await newSession(app, 'owner');
    await app.visitor.as(revoked.access).post('/auth/logout');
    nobodys = {
      expiredToken: resigned(app, expired.access, { claims: { iat: now - AN_HOUR, exp: now - 10 } }),
      revokedSession: revoked.access,
    };
  });
  afterAll(() => app.close());

  const documented = (): string[] =>
    Object.entries(openApiDocument(app.app).paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    );

  it('is written down for every route there is, and for no other', () => {
    expect(Object.keys(routes).sort()).toEqual(documented().sort());
  });

  it('is said by the document as by the table: open routes ask for no token, all others for one', () => {
    const paths = openApiDocument(app.app).paths as Record<string, Record<string, { security?: object[] }>>;
    for (const [name, { kind }] of Object.entries(routes)) {
      const [method = '', path = ''] = name.split(' ');
      const security = paths[path]?.[method.toLowerCase()]?.security;
      expect(`${name} ${JSON.stringify(security)}`).toBe(`${name} ${kind === 'open' ? '[{}]' : 'undefined'}`);
    }
  });

  const player = async (name: string): Promise<Api> => app.visitor.as((await newSession(app, name)).access);
  /** Sessions are fresh each time: some routes end them. */
  const clients: Readonly<Record<Exclude<Caller, 'unverified'>, () => Promise<Api>>> = {
    anonymous: () => Promise.resolve(app.visitor),
    owner: () => player('owner'),
    otherPlayer: () => player('otherPlayer'),
    admin: () => player('admin'),
    expiredToken: () => Promise.resolve(app.visitor.as(nobodys.expiredToken)),
    revokedSession: () => Promise.resolve(app.visitor.as(nobodys.revokedSession)),
  };
  const things = async (): Promise<Things> =>
    madeFor(await player('owner'), async () => String(claimsOf((await newSession(app, 'owner')).access)['sid']));
  const present = callers.filter((caller) => caller !== 'unverified');

  describe.each(Object.entries(routes))('%s', (name, expectation) => {
    let made: Things;
    beforeAll(async () => {
      made = await things();
    });

    // The owner comes last: what is served may change or remove the thing.
    it.each([...present.filter((caller) => caller !== 'owner'), 'owner' as const])(
      'meets %s as the table says',
      async (caller) => {
        const answer = await call(await clients[caller](), name, expectation, made);
        const verdict = kinds[expectation.kind][caller];
        expect(`${caller} ${told(answer, verdict, expectation)}`).toBe(`${caller} ${verdict}`);
      },
    );
  });

  it('has nothing closed for whoever has yet to confirm an address, where that is required', async () => {
    const strict = await startSecondServer(app, { EMAIL_VERIFICATION: 'required', MAX_LOGIN_ATTEMPTS: '100' });
    const unverified = strict.visitor.as(String((await player('owner')).token));
    const made = await things();
    for (const [name, expectation] of Object.entries(routes)) {
      const verdict = kinds[expectation.kind].unverified;
      const answer = await call(unverified, name, expectation, made);
      expect(`${name} ${told(answer, verdict, expectation)}`).toBe(`${name} ${verdict}`);
    }
    await strict.close();
  });
});

function call(api: Api, name: string, { parameters, body, headers }: Expectation, made: Things): Promise<Answer> {
  const [method = '', template = ''] = name.split(' ');
  const values = parameters?.(made) ?? {};
  const path = template.replace(/\{(\w+)\}/g, (_whole, key: string) => values[key] ?? `no value for ${key}`);
  const sent = headers === undefined ? {} : { headers };
  const methods: Readonly<Record<string, () => Promise<Answer>>> = {
    GET: () => api.get(path, sent),
    POST: () => api.post(path, body, sent),
    PUT: () => api.put(path, body, sent),
    PATCH: () => api.patch(path, body, sent),
    DELETE: () => api.delete(path, sent),
  };
  return methods[method]?.() ?? Promise.reject(new Error(`Nobody knows how to call ${name}.`));
}

/** The verdict an answer amounts to; anything unexpected is told as it is. */
function told(answer: Answer, wanted: Verdict, { answers }: Expectation): string {
  const { status, body } = answer;
  const meant: Readonly<Record<Verdict, boolean>> = {
    closed: status === 401 && body.code === 'UNAUTHENTICATED',
    forbidden: status === 403,
    hidden: status === 404,
    served:
      answers === undefined ? status >= 200 && status < 300 : status === answers && body.code !== 'UNAUTHENTICATED',
  };
  return meant[wanted] ? wanted : `${String(status)} ${JSON.stringify(body)}`;
}
