import { type Api, PASSWORD, type TestApp, startTestApp } from '../../../testing';
import { CLIENT } from './open-id-provider';
import { TestBrowser } from './test-browser';

export const PUBLIC_URL = 'https://heroes.example.org';

export const callbackOf = (name: string): string => `${PUBLIC_URL}/api/v1/auth/providers/${name}/callback`;

/** The settings that make providers of these names known. */
export function knowing(issuers: Readonly<Record<string, string>>): Record<string, string> {
  const ofEach = Object.entries(issuers).map(([name, issuer]) => {
    const prefix = `OIDC_${name.toUpperCase()}`;
    return {
      [`${prefix}_ISSUER`]: issuer,
      [`${prefix}_CLIENT_ID`]: CLIENT.id,
      [`${prefix}_CLIENT_SECRET`]: CLIENT.secret,
      [`${prefix}_LABEL`]: `The ${name}`,
    };
  });
  return Object.assign({ PUBLIC_URL, OIDC_PROVIDERS: Object.keys(issuers).join(',') }, ...ofEach);
}

/** The server, and what people with browsers do at it. */
export interface Household extends TestApp {
  browser(): TestBrowser;
  /** Through the provider's pages and back; where they ended up. */
  comeFrom(name: string, who: string, browser?: TestBrowser): Promise<string>;
  /** The API as whoever is signed in to this browser. */
  signedIn(browser: TestBrowser): Promise<Api>;
  /** Somebody who registered with a password; whether they proved their address. */
  registered(name: string, proven: boolean, email?: string): Promise<Api>;
  rows(statement: string): Promise<Record<string, unknown>[]>;
}

export async function startHousehold(settings: Readonly<Record<string, string>>): Promise<Household> {
  const app = await startTestApp(settings);
  const browser = () => new TestBrowser(PUBLIC_URL, app.origin);
  const rows = (statement: string) => app.database.reader.query<Record<string, unknown>[]>(statement);
  return {
    ...app,
    browser,
    rows,
    comeFrom: async (name, who, visitor = browser()) => {
      const back = await visitor.proveAtProvider(`/api/v1/auth/providers/${name}/start`, who);
      return landing(visitor, back);
    },
    signedIn: async (visitor) => {
      const answer = await visitor.call('/auth/refresh');
      const { accessToken } = (await answer.json()) as { accessToken?: string };
      if (accessToken === undefined) throw new Error(`Nobody is signed in: ${String(answer.status)}`);
      return app.visitor.as(accessToken);
    },
    registered: async (name, proven, email = `${name}@example.test`) => {
      const account = { username: name, email, password: PASSWORD };
      await app.visitor.post('/auth/register', account);
      const change = `UPDATE users SET email_verified = ${proven ? 'true' : 'false'} WHERE username = '${name}'`;
      await app.database.source.query(change);
      const login = { identifier: name, password: PASSWORD, refreshTokenIn: 'body' };
      return app.visitor.as(String((await app.visitor.post('/auth/login', login)).body.accessToken));
    },
  };
}

/** The page of the web app that follows, which this server does not serve in a test. */
export async function landing(browser: TestBrowser, back: string): Promise<string> {
  const { url } = await browser.open(back, (next) => !next.includes('/api/'));
  return url.replace(PUBLIC_URL, '');
}
