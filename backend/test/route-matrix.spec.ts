import { openApiDocument } from '../src/openapi';
import { type Answer, type Api, type TestApp, startTestApp } from '../src/testing';
import { type Everybody, everybody } from './support/callers';
import { takesSeveral } from './support/bulk';
import {
  type Caller,
  type Expectation,
  type Verdict,
  callers,
  refusedWhole,
  routes,
  verdictFor,
} from './support/route-table';
import { startSecondServer } from './support/second-server';
import type { Things } from './support/things';

/** Every route of the OpenAPI document, called by everybody. The table beside this says who may. */
describe('who may call what', () => {
  let app: TestApp;
  let people: Everybody;

  beforeAll(async () => {
    app = await startTestApp({ MAX_SESSIONS: '1000', MAX_LOGIN_ATTEMPTS: '100' });
    people = await everybody(app);
  });
  afterAll(() => app.close());

  const documented = (): string[] =>
    Object.entries(openApiDocument(app.app).paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    );

  it('is written down for every route there is, and for no other', () => {
    expect(Object.keys(routes).sort()).toEqual(documented().sort());
  });

  it('is said by the document as by the table: who signs in, with which token, and how lately', () => {
    const paths = openApiDocument(app.app).paths as Record<string, Record<string, Readonly<Record<string, unknown>>>>;
    for (const [name, { kind, scope, recent }] of Object.entries(routes)) {
      const [method = '', path = ''] = name.split(' ');
      const said = paths[path]?.[method.toLowerCase()];
      const asks = { security: said?.['security'], scope: said?.['x-token-scope'], recent: said?.['x-step-up'] };
      expect({ name, ...asks }).toEqual({ name, security: kind === 'open' ? [{}] : undefined, scope, recent });
    }
  });

  it('takes several things at once only where it is shown that one of somebody else spoils all of them (B4)', () => {
    const { paths, components } = openApiDocument(app.app);
    const bulk = documented().filter((name) => {
      const [method = '', path = ''] = name.split(' ');
      const operation = (paths[path] as Record<string, unknown>)[method.toLowerCase()] as Asked;
      return takesSeveral([operation.requestBody, operation.parameters], components?.schemas ?? {});
    });
    expect(bulk).toEqual(refusedWhole);
  });

  it.each([
    ['ids', { ids: { type: 'array', items: { type: 'string' } } }],
    ['numbers of things', { wanted: { type: 'array', items: { type: 'string', format: 'uuid' } } }],
    ['things with an id', { moves: { type: 'array', items: { $ref: '#/components/schemas/Move' } } }],
  ])('would notice a route that takes a list of %s (B4)', (_what, properties) => {
    const schemas = { Body: { properties }, Move: { properties: { id: { type: 'string', format: 'uuid' } } } };
    expect(takesSeveral({ schema: { $ref: '#/components/schemas/Body' } }, schemas)).toBe(true);
  });

  const present = callers.filter((caller) => caller !== 'unverified' && caller !== 'programOfUnverified');

  describe.each(Object.entries(routes))('%s', (name, expectation) => {
    it.each(present)('meets %s as the table says', async (caller) => {
      const api = await people.as[caller](expectation);
      // After the caller: what is made must not stand in the way of their sign-in.
      const answer = await call(api, await requestOf(name, expectation, people.things));
      const verdict = verdictFor(caller, expectation);
      expect(`${caller} ${told(answer, verdict, expectation)}`).toBe(`${caller} ${verdict}`);
    });
  });

  it('has nothing closed for whoever has yet to confirm an address, where that is required', async () => {
    const requests: { expectation: Expectation; request: Request; program: string | null }[] = [];
    for (const [name, expectation] of Object.entries(routes)) {
      const { token: program } = await people.as.program(expectation);
      requests.push({ expectation, request: await requestOf(name, expectation, people.things), program });
    }
    const { token: unverified } = await people.owner();
    const strict = await startSecondServer(app, { EMAIL_VERIFICATION: 'required', MAX_LOGIN_ATTEMPTS: '100' });
    for (const { expectation, request, program } of requests)
      for (const [caller, token] of Object.entries({ unverified, programOfUnverified: program })) {
        const verdict = verdictFor(caller as Caller, expectation);
        const answer = await call(strict.visitor.as(token), request);
        const route = `${caller} ${request.method} ${request.path}`;
        expect(`${route} ${told(answer, verdict, expectation)}`).toBe(`${route} ${verdict}`);
      }
    await strict.close();
  });
});

/** What an operation of the document asks for. */
interface Asked {
  readonly requestBody?: unknown;
  readonly parameters?: unknown;
}

interface Request {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

async function requestOf(name: string, expectation: Expectation, things: Things): Promise<Request> {
  const { parameters, body, headers = {} } = expectation;
  const [method = '', template = ''] = name.split(' ');
  const values = (await parameters?.(things)) ?? {};
  const path = template.replace(/\{(\w+)\}/g, (_whole, key: string) => values[key] ?? `no value for ${key}`);
  return { method, path, body, headers };
}

function call(api: Api, { method, path, body, headers }: Request): Promise<Answer> {
  const methods: Readonly<Record<string, () => Promise<Answer>>> = {
    GET: () => api.get(path, { headers }),
    POST: () => api.post(path, body, { headers }),
    PUT: () => api.put(path, body, { headers }),
    PATCH: () => api.patch(path, body, { headers }),
    DELETE: () => (body === undefined ? api.delete(path, { headers }) : api.deleteWith(path, body)),
  };
  return methods[method]?.() ?? Promise.reject(new Error(`Nobody knows how to call ${method} ${path}.`));
}

/** What guards say; an answer with one of these served nobody. */
const refusals: readonly unknown[] = ['UNAUTHENTICATED', 'FORBIDDEN', 'INSUFFICIENT_SCOPE', 'STEP_UP_REQUIRED'];

/** The verdict an answer amounts to; anything unexpected is told as it is. */
function told(answer: Answer, wanted: Verdict, { answers }: Expectation): string {
  const { status, body } = answer;
  const isRefused = (wantedStatus: number, code: string) => status === wantedStatus && body.code === code;
  const meant: Readonly<Record<Verdict, boolean>> = {
    closed: isRefused(401, 'UNAUTHENTICATED'),
    forbidden: isRefused(403, 'FORBIDDEN'),
    outOfScope: isRefused(403, 'INSUFFICIENT_SCOPE'),
    stepUp: isRefused(403, 'STEP_UP_REQUIRED'),
    hidden: status === 404,
    served: answers === undefined ? status >= 200 && status < 300 : status === answers && !refusals.includes(body.code),
  };
  return meant[wanted] ? wanted : `${String(status)} ${JSON.stringify(body)}`;
}
