import type { Api } from './api';
import type { TestApp } from './test-app';

/** A signed-in administrator of this name; made one in the database, as the first of an installation is by the command line. */
export async function anAdministrator(app: TestApp, name = 'root'): Promise<Api> {
  const api = await app.player(name);
  await app.database.source.query(`UPDATE users SET role = 'admin' WHERE username_key = '${name}'`);
  return api;
}
