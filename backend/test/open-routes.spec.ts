import { openApiDocument } from '../src/openapi';
import { type TestApp, startTestApp } from '../src/testing';

/** What a visitor may call without signing in. A new route is closed until somebody adds it here on purpose. */
const OPEN = [
  'GET /api/v1/auth/password-policy',
  'GET /api/v1/auth/providers',
  'GET /api/v1/auth/providers/{name}/callback',
  'GET /api/v1/auth/providers/{name}/start',
  'GET /api/v1/auth/registration',
  'GET /api/v1/auth/verify-email/{token}',
  'GET /api/v1/rulesets',
  'GET /api/v1/rulesets/{id}',
  'GET /api/v1/rulesets/{id}/versions',
  'GET /api/v1/characters/schema',
  'GET /api/v1/rulesets/schema',
  'GET /api/v1/shared/{token}',
  'GET /api/v1/shared/{token}/portrait',
  'GET /api/v1/shared/{token}/ruleset',
  'GET /api/v1/shared/{token}/sheet',
  'GET /health/live',
  'GET /health/ready',
  'POST /api/v1/auth/forgot-password',
  'POST /api/v1/auth/login',
  'POST /api/v1/auth/mfa/passkey-options',
  'POST /api/v1/auth/mfa/verify',
  'POST /api/v1/auth/passkeys/sign-in',
  'POST /api/v1/auth/passkeys/sign-in/options',
  'POST /api/v1/auth/providers/second-step',
  'POST /api/v1/auth/refresh',
  'POST /api/v1/auth/register',
  'POST /api/v1/auth/resend-verification',
  'POST /api/v1/auth/reset-password',
  'POST /api/v1/auth/revert-email',
];

/** In no contract: the pages of the documentation, what a scraper reads, and the mailbox of a local start. */
const BESIDE = [
  'GET /api/docs/*',
  'GET /api/docs/docs/*',
  'GET /dev/mail',
  'GET /dev/mail/:id',
  'GET /dev/mail/:id/html',
  'GET /metrics',
];

describe('a visitor who is not signed in', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  const routes = () =>
    Object.entries(openApiDocument(app.app).paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => ({ method: method.toUpperCase(), path })),
    );
  const call = async (method: string, path: string) => {
    const response = await fetch(app.origin + path.replace(/\{\w+\}/g, '00000000-0000-7000-8000-000000000000'), {
      method,
    });
    const { code } = (await response.json().catch(() => ({}))) as { code?: string };
    return code;
  };

  it('finds no route that is not in the contract, but for what operators and developers read', () => {
    const documented = new Set(routes().map(({ method, path }) => `${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`));
    const others = app.routes.filter((route) => !route.startsWith('HEAD ') && !documented.has(route));
    expect(others.sort()).toEqual(BESIDE);
  });

  it('reaches exactly the routes that are open', async () => {
    const reached = [];
    for (const { method, path } of routes())
      if ((await call(method, path)) !== 'UNAUTHENTICATED') reached.push(`${method} ${path}`);
    expect(reached.sort()).toEqual([...OPEN].sort());
  });
});

describe('whoever tries a route in the documentation', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('finds no filter filled in: Swagger sends the example of what may be left out', () => {
    const filledIn = Object.entries(openApiDocument(app.app).paths).flatMap(([path, item]) =>
      Object.values(item as Record<string, { parameters?: { required?: boolean; name: string; schema?: object }[] }>)
        .flatMap(({ parameters }) => parameters ?? [])
        .filter(({ required, schema }) => required !== true && schema !== undefined && 'example' in schema)
        .map(({ name }) => `${path}: ${name}`),
    );
    expect(filledIn).toEqual([]);
  });
});
