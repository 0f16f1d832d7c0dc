import type { Api } from '../../src/testing';

/** Who calls. Each of them is a way to be somebody, or to be nobody. */
export const callers = [
  'anonymous',
  'owner',
  'otherPlayer',
  'admin',
  'expiredToken',
  'revokedSession',
  'unverified',
] as const;
export type Caller = (typeof callers)[number];

/**
 * What a caller meets: `served` (whatever the route answers to its own), `closed` 401 (sign in first), `hidden` 404
 * (somebody else's, which is nowhere), `forbidden` 403 (signed in, and not allowed).
 */
export type Verdict = 'served' | 'closed' | 'hidden' | 'forbidden';

const nobody = { anonymous: 'closed', expiredToken: 'closed', revokedSession: 'closed', unverified: 'closed' } as const;

/** Who may, by kind of route. */
export const kinds = {
  /** Anybody; a token that will do no more is not looked at. */
  open: {
    anonymous: 'served',
    owner: 'served',
    otherPlayer: 'served',
    admin: 'served',
    expiredToken: 'served',
    revokedSession: 'served',
    unverified: 'served',
  },
  /** Everybody who is signed in, to what is their own. */
  account: { ...nobody, owner: 'served', otherPlayer: 'served', admin: 'served' },
  /** The owner of the thing in the path, and nobody else: admins look after accounts, not into characters. */
  owned: { ...nobody, owner: 'served', otherPlayer: 'hidden', admin: 'hidden' },
  /** Admins. */
  admin: { ...nobody, owner: 'forbidden', otherPlayer: 'forbidden', admin: 'served' },
} as const satisfies Record<string, Readonly<Record<Caller, Verdict>>>;
type Kind = keyof typeof kinds;

/** Fresh things of the owner's that a path can name. */
export interface Things {
  readonly character: string;
  readonly trashed: string;
  readonly template: string;
  readonly session: string;
}

/** How a route is called so that its owner is served; paths name `{parameters}`. */
export interface Call {
  readonly parameters?: (things: Things) => Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** What its owner gets. 2xx unless it is said that a token made up for the test will not do. */
  readonly answers?: number;
}

export interface Expectation extends Call {
  readonly kind: Kind;
}

const route =
  (kind: Kind) =>
  (call: Call = {}): Expectation => ({ kind, ...call });
const open = route('open');
const account = route('account');
const owned = route('owned');

const character = ({ character: id }: Things) => ({ id, number: '1', other: '1' });
const anyVersion = { 'if-match': '*' };
const document = { name: 'Wren', ruleset: 'srd-5.1', mode: 'advisory' };
const password = 'velvet tundra 4 compass';
const token = () => ({ token: 'no-such-token' });

/** Every route, and who may. A new one fails the test until its line is here. */
export const routes: Readonly<Record<string, Expectation>> = {
  'GET /health/live': open(),
  'GET /health/ready': open(),

  'POST /api/v1/auth/register': open({
    body: { username: 'new', email: 'new@example.test', password: 'short' },
    answers: 400,
  }),
  'POST /api/v1/auth/login': open({ body: { identifier: 'nobody', password: 'wrong' }, answers: 401 }),
  'POST /api/v1/auth/refresh': open({ body: { refreshToken: 'none' }, answers: 401 }),
  'POST /api/v1/auth/forgot-password': open({ body: { email: 'nobody@example.test' } }),
  'POST /api/v1/auth/reset-password': open({ body: { token: 'none', newPassword: password }, answers: 400 }),
  'POST /api/v1/auth/resend-verification': open({ body: { email: 'nobody@example.test' } }),
  'GET /api/v1/auth/verify-email/{token}': open({ parameters: token, answers: 400 }),
  'GET /api/v1/auth/password-policy': open(),
  'POST /api/v1/auth/logout': account(),
  'POST /api/v1/auth/logout-all': account(),
  'GET /api/v1/auth/sessions': account(),
  'DELETE /api/v1/auth/sessions/{id}': owned({ parameters: ({ session }) => ({ id: session }) }),

  'GET /api/v1/users/profile': account(),
  'PATCH /api/v1/users/profile': account({ body: { displayName: 'Somebody' } }),

  'GET /api/v1/rulesets': open(),
  'GET /api/v1/rulesets/{id}': open({ parameters: () => ({ id: 'srd-5.1' }) }),

  'GET /api/v1/characters': account(),
  'POST /api/v1/characters': account({ body: document }),
  'POST /api/v1/characters/validate': account({ body: document }),
  'GET /api/v1/characters/trash': account(),
  'GET /api/v1/characters/public': account(),
  'POST /api/v1/characters/import': account({ body: { no: 'character' }, answers: 422 }),
  'GET /api/v1/characters/templates': account(),
  'POST /api/v1/characters/templates': account({ body: { document } }),
  'POST /api/v1/characters/templates/{templateId}/create': owned({
    parameters: ({ template: templateId }) => ({ templateId }),
    body: {},
  }),
  'GET /api/v1/characters/{id}': owned({ parameters: character }),
  'PUT /api/v1/characters/{id}': owned({ parameters: character, body: document, headers: anyVersion }),
  'PATCH /api/v1/characters/{id}': owned({ parameters: character, body: { notes: 'x' }, headers: anyVersion }),
  'DELETE /api/v1/characters/{id}': owned({ parameters: character, headers: anyVersion }),
  'GET /api/v1/characters/{id}/sheet': owned({ parameters: character }),
  'POST /api/v1/characters/{id}/undelete': owned({ parameters: ({ trashed }) => ({ id: trashed }) }),
  'POST /api/v1/characters/{id}/duplicate': owned({ parameters: character, body: {} }),
  'GET /api/v1/characters/{id}/versions': owned({ parameters: character }),
  'POST /api/v1/characters/{id}/versions': owned({
    parameters: character,
    body: { changeDescription: 'Before the siege' },
  }),
  'GET /api/v1/characters/{id}/versions/{number}': owned({ parameters: character }),
  'GET /api/v1/characters/{id}/versions/{number}/diff/{other}': owned({ parameters: character }),
  'POST /api/v1/characters/{id}/restore/{number}': owned({ parameters: character }),
  'POST /api/v1/characters/{id}/share': owned({ parameters: character, body: { visibility: 'private' } }),
  'GET /api/v1/characters/{id}/export': owned({ parameters: character }),
  'GET /api/v1/shared/{token}': open({ parameters: token, answers: 404 }),
};

/** Makes what a path can name; a route may change or remove it, so each gets its own. */
export async function madeFor(owner: Api, newSession: () => Promise<string>): Promise<Things> {
  const made = async () => String((await owner.post('/characters', document)).body.id);
  const trashed = await made();
  await owner.delete(`/characters/${trashed}`, { headers: anyVersion });
  const template = String((await owner.post('/characters/templates', { document })).body.id);
  return { character: await made(), trashed, template, session: await newSession() };
}
