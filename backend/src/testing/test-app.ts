import { rmSync } from 'node:fs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../app.setup';
import { PasswordEstimator } from '../auth/passwords/password-estimator';
import { Clock } from '../clock';
import type { Config } from '../config';
import { Database, migrateUp } from '../database';
import { Api } from './api';
import { testConfig } from './test-config';
import { createMigratedDatabase } from './test-database';

/** Strong enough for the policy, and the same for every account of a test. */
export const PASSWORD = 'lantern quartz 9 meadow';

/** One thread for all servers of a file: it takes half a second to read its word lists. */
const estimator = new PasswordEstimator();

export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly config: Config;
  readonly database: Database;
  readonly origin: string;
  /** What the router knows, `GET /api/v1/characters/:id`, without the web app's own pages and files. */
  readonly routes: readonly string[];
  /** Nobody in particular. */
  readonly visitor: Api;
  /** A registered, signed-in player of this name. */
  player(name: string): Promise<Api>;
  /** Moves the server's clock. */
  passSeconds(seconds: number): void;
  close(): Promise<void>;
}

/** The real server on a free port with a database of its own. Nothing is faked but the clock, which a test may move. */
export async function startTestApp(settings: Readonly<Record<string, string>> = {}): Promise<TestApp> {
  const own = await createMigratedDatabase();
  const config = testConfig(own.url, settings);
  const database = await Database.open(config);
  await migrateUp(database.source);
  const app = await createApp(config, database);
  const routes: string[] = [];
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRoute', ({ method, url }) => void routes.push(...[method].flat().map((verb) => `${verb} ${url}`)));
  await app.listen(0, '127.0.0.1');
  const origin = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const visitor = new Api(origin);
  const clock = movableClock(app.get(Clock));
  app.get(PasswordEstimator).estimate = (...asked) => estimator.estimate(...asked);
  return {
    app,
    config,
    database,
    origin,
    routes,
    visitor,
    player: (name) => signedIn(visitor, name),
    passSeconds: clock.pass,
    close: async () => {
      await app.close();
      await own.drop();
      rmSync(config.dataDir, { recursive: true, force: true });
    },
  };
}

async function signedIn(visitor: Api, name: string): Promise<Api> {
  const registered = await visitor.post('/auth/register', {
    username: name,
    email: `${name}@example.test`,
    password: PASSWORD,
  });
  if (registered.status >= 300) throw new Error(`register: ${JSON.stringify(registered.body)}`);
  const { status, body } = await visitor.post('/auth/login', {
    identifier: name,
    password: PASSWORD,
    refreshTokenIn: 'body',
  });
  if (status !== 200) throw new Error(`login: ${JSON.stringify(body)}`);
  return visitor.as(String(body.accessToken));
}

function movableClock(clock: Clock) {
  let ahead = 0;
  clock.now = () => new Date(Date.now() + ahead);
  return { pass: (seconds: number) => void (ahead += seconds * 1000) };
}
