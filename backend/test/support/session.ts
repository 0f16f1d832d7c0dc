import { type Answer, PASSWORD, type TestApp } from '../../src/testing';

export interface Session {
  readonly access: string;
  readonly refresh: string;
}

export const signIn = (app: TestApp, identifier: string, password = PASSWORD): Promise<Answer> =>
  app.visitor.post('/auth/login', { identifier, password, refreshTokenIn: 'body' });

/** A session of its own, beside the one a player was made with. */
export async function newSession(app: TestApp, identifier: string): Promise<Session> {
  const { status, body } = await signIn(app, identifier);
  if (status !== 200) throw new Error(`sign-in: ${JSON.stringify(body)}`);
  return { access: String(body.accessToken), refresh: String(body.refreshToken) };
}

export const refreshed = (app: TestApp, refreshToken: string): Promise<Answer> =>
  app.visitor.post('/auth/refresh', { refreshToken });

/** What the server makes of a token: 200 for whoever is signed in by it. */
export const statusOf = async (app: TestApp, access: string): Promise<number> =>
  (await app.visitor.as(access).get('/users/profile')).status;
