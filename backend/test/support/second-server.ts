import { createApp } from '../../src/app.setup';
import { Database } from '../../src/database';
import { Api, type TestApp, testConfig } from '../../src/testing';

export interface SecondServer {
  readonly visitor: Api;
  readonly database: Database;
  close(): Promise<void>;
}

/**
 * A second server over the database of the first, with settings of its own. Both are in this process, where passport
 * keeps one strategy: access tokens are judged by whichever server started last.
 */
export async function startSecondServer(
  first: TestApp,
  settings: Readonly<Record<string, string>> = {},
): Promise<SecondServer> {
  const { database: location, secretKey } = first.config;
  const url = location.dialect === 'sqlite' ? `sqlite:///${location.file}` : location.url;
  const config = testConfig(url, { SECRET_KEY: secretKey, ...settings });
  const database = await Database.open(config);
  const app = await createApp(config, database);
  await app.listen(0, '127.0.0.1');
  const origin = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  return { visitor: new Api(origin), database, close: () => app.close() };
}
