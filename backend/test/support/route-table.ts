import type { TokenScopeName } from '../../src/access';
import { PASSWORD } from '../../src/testing';
import { type Things, anyVersion, document, rope } from './things';

/**
 * Who calls. Each of them is a way to be somebody, or to be nobody. Half signed in is who gave the password and not the
 * code; long signed in is the owner, whose last proof was an hour ago. A program has a personal access token of the
 * owner's: for the scope of the route, where it has one; of other scopes is one for every scope but that.
 * The unverified and their program come to a server that asks for a confirmed address.
 */
export const callers = [
  'anonymous',
  'owner',
  'otherPlayer',
  'admin',
  'expiredToken',
  'revokedSession',
  'halfSignedIn',
  'longSignedIn',
  'program',
  'programOfOtherScopes',
  'unverified',
  'programOfUnverified',
] as const;
export type Caller = (typeof callers)[number];

/**
 * What a caller meets: `served` (whatever the route answers to its own), `closed` 401 (sign in first), `hidden` 404
 * (somebody else's, which is nowhere), `forbidden` 403 (signed in, and not allowed), `outOfScope` 403 (not for this
 * program), `stepUp` 403 (prove again who you are).
 */
export type Verdict = 'served' | 'closed' | 'hidden' | 'forbidden' | 'outOfScope' | 'stepUp';

/** Callers whose verdict is that of the kind alone; the others depend on what the route asks for besides. */
type Plain = Exclude<Caller, 'longSignedIn' | 'program' | 'programOfOtherScopes'>;

const nobody = {
  anonymous: 'closed',
  expiredToken: 'closed',
  revokedSession: 'closed',
  halfSignedIn: 'closed',
  unverified: 'closed',
  programOfUnverified: 'closed',
} as const;

/** Who may, by kind of route. */
const kinds = {
  /** Anybody; a token that will do no more is not looked at. */
  open: {
    anonymous: 'served',
    owner: 'served',
    otherPlayer: 'served',
    admin: 'served',
    expiredToken: 'served',
    revokedSession: 'served',
    halfSignedIn: 'served',
    unverified: 'served',
    programOfUnverified: 'served',
  },
  /** Everybody who is signed in, to what is their own. */
  account: { ...nobody, owner: 'served', otherPlayer: 'served', admin: 'served' },
  /** The owner of the thing in the path, and nobody else: admins look after accounts, not into characters. */
  owned: { ...nobody, owner: 'served', otherPlayer: 'hidden', admin: 'hidden' },
  /** Admins. */
  admin: { ...nobody, owner: 'forbidden', otherPlayer: 'forbidden', admin: 'served' },
} as const satisfies Record<string, Readonly<Record<Plain, Verdict>>>;
type Kind = keyof typeof kinds;

/** What the table says of a caller at a route. Three of them are the owner with less than a fresh sign-in. */
export function verdictFor(caller: Caller, { kind, scope, recent }: Expectation): Verdict {
  const { owner } = kinds[kind];
  const limited = owner === 'served' && kind !== 'open';
  switch (caller) {
    case 'longSignedIn':
      return limited && recent === true ? 'stepUp' : owner;
    case 'program':
      return limited && scope === undefined ? 'outOfScope' : owner;
    case 'programOfOtherScopes':
      return limited ? 'outOfScope' : owner;
    default:
      return kinds[kind][caller];
  }
}

/** How a route is called so that its owner is served; paths name `{parameters}`. */
export interface Call {
  readonly parameters?: (things: Things) => Promise<Readonly<Record<string, string>>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** What whoever is served gets. 2xx unless it is said that what the test made up will not do. */
  readonly answers?: number;
  /** Of the personal access tokens that may; none without it. */
  readonly scope?: TokenScopeName;
  /** Whether the route asks for a proof of the last minutes. */
  readonly recent?: true;
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
const admin = route('admin');

const read = { scope: 'characters:read' } as const;
const write = { scope: 'characters:write' } as const;
const recent = { recent: true } as const;

/** The path's `{id}` is a thing of this sort. */
const named = (sort: keyof Things) => ({
  parameters: async (things: Things) => ({
    ...{ id: await things[sort](), number: '1', other: '1' },
    ...{ itemId: rope, skillId: 'stealth' },
  }),
});
const character = named('character');
const password = 'velvet tundra 4 compass';
const made = (values: Readonly<Record<string, string>>) => ({ parameters: () => Promise.resolve(values) });
const token = made({ token: 'no-such-token' });
const nowhere = made({ name: 'nowhere' });

/**
 * Routes that take the ids of several things, each with a test that one foreign id has the whole request refused (B4).
 * There is none so far; a new one fails the test of the matrix until it is here.
 */
export const refusedWhole: readonly string[] = [];

/** Every route, and who may. A new one fails the test until its line is here. */
export const routes: Readonly<Record<string, Expectation>> = {
  'GET /health/live': open(),
  'GET /health/ready': open(),

  'POST /api/v1/auth/register': open({
    body: { username: 'new', email: 'new@example.test', password: 'short' },
    answers: 400,
  }),
  'GET /api/v1/auth/registration': open(),
  'POST /api/v1/auth/login': open({ body: { identifier: 'nobody', password: 'wrong' }, answers: 401 }),
  'POST /api/v1/auth/refresh': open({ body: { refreshToken: 'none' }, answers: 401 }),
  'POST /api/v1/auth/forgot-password': open({ body: { email: 'nobody@example.test' } }),
  'POST /api/v1/auth/reset-password': open({ body: { token: 'none', newPassword: password }, answers: 400 }),
  'POST /api/v1/auth/resend-verification': open({ body: { email: 'nobody@example.test' } }),
  'GET /api/v1/auth/verify-email/{token}': open({ ...token, answers: 400 }),
  'POST /api/v1/auth/revert-email': open({ body: { token: 'none' }, answers: 400 }),
  'GET /api/v1/auth/password-policy': open(),
  'POST /api/v1/auth/logout': account(),
  'POST /api/v1/auth/logout-all': account(),
  'GET /api/v1/auth/sessions': account(),
  'DELETE /api/v1/auth/sessions/{id}': owned(named('session')),
  'POST /api/v1/auth/change-password': account({
    body: { currentPassword: 'wrong', newPassword: 'short' },
    answers: 400,
  }),

  'GET /api/v1/auth/step-up': account(),
  'POST /api/v1/auth/step-up': account({ body: { password: PASSWORD } }),
  'POST /api/v1/auth/step-up/code': account({ body: { code: '000000' }, answers: 403 }),
  'POST /api/v1/auth/step-up/passkey': account({ body: {}, answers: 400 }),
  'POST /api/v1/auth/step-up/provider': account({ body: { provider: 'nowhere' }, answers: 404 }),
  'POST /api/v1/auth/step-up/passkey-options': account({ answers: 409 }),

  'GET /api/v1/auth/mfa': account(),
  'POST /api/v1/auth/mfa/totp': account(recent),
  'POST /api/v1/auth/mfa/totp/confirm': account({ ...recent, body: { code: 'none' }, answers: 400 }),
  'DELETE /api/v1/auth/mfa/totp': account({ ...recent, answers: 404 }),
  'POST /api/v1/auth/mfa/recovery-codes': account({ ...recent, answers: 409 }),
  'POST /api/v1/auth/mfa/verify': open({ body: { mfaToken: 'none', code: '000000' }, answers: 401 }),
  'POST /api/v1/auth/mfa/passkey-options': open({ body: { mfaToken: 'none' }, answers: 401 }),

  'GET /api/v1/auth/passkeys': account(),
  'POST /api/v1/auth/passkeys': account({ ...recent, body: {}, answers: 400 }),
  'POST /api/v1/auth/passkeys/options': account(recent),
  'PATCH /api/v1/auth/passkeys/{id}': owned({ ...named('passkey'), body: { name: 'Key' } }),
  'DELETE /api/v1/auth/passkeys/{id}': owned({ ...named('passkey'), ...recent }),
  'POST /api/v1/auth/passkeys/sign-in': open({ body: {}, answers: 400 }),
  'POST /api/v1/auth/passkeys/sign-in/options': open(),

  'GET /api/v1/auth/providers': open(),
  'GET /api/v1/auth/providers/{name}/start': open({ ...nowhere, answers: 404 }),
  'GET /api/v1/auth/providers/{name}/callback': open({ ...nowhere, answers: 404 }),
  'POST /api/v1/auth/providers/second-step': open({ answers: 403 }),
  'POST /api/v1/auth/providers/{name}/link': account({ ...nowhere, ...recent, answers: 404 }),
  'GET /api/v1/auth/identities': account(),
  'DELETE /api/v1/auth/identities/{id}': owned({ ...named('identity'), ...recent }),

  'GET /api/v1/users/profile': account({ scope: 'profile:read' }),
  'PATCH /api/v1/users/profile': account({ body: { displayName: 'Somebody' } }),
  'DELETE /api/v1/users/profile': account({ body: { password: 'wrong' }, answers: 403 }),
  'POST /api/v1/users/profile/pending-email/resend': account({ answers: 404 }),
  'DELETE /api/v1/users/profile/pending-email': account({ answers: 404 }),
  'GET /api/v1/users/{id}/avatar': account({ ...named('player'), scope: 'profile:read', answers: 404 }),
  'PUT /api/v1/users/profile/avatar': account({
    body: 'no picture',
    headers: { 'content-type': 'image/png' },
    answers: 415,
  }),
  'DELETE /api/v1/users/profile/avatar': account({ answers: 404 }),
  'GET /api/v1/users/profile/activity': account(),
  'GET /api/v1/users/profile/export': account(recent),
  'GET /api/v1/users/tokens': account(),
  'POST /api/v1/users/tokens': account({
    ...recent,
    body: { name: 'Bot', scopes: [], expiresInDays: 1 },
    answers: 400,
  }),
  'DELETE /api/v1/users/tokens/{id}': owned(named('personalToken')),

  'GET /api/v1/admin/users': admin(),
  'GET /api/v1/admin/users/{id}': admin(named('player')),
  'PATCH /api/v1/admin/users/{id}': admin({ ...named('player'), ...recent, body: { isActive: true } }),
  'DELETE /api/v1/admin/users/{id}/sessions': admin({ ...named('player'), ...recent }),
  'POST /api/v1/admin/users/{id}/resend-verification': admin({ ...named('player'), ...recent }),
  'POST /api/v1/admin/users/{id}/password-reset': admin({ ...named('player'), ...recent }),
  'GET /api/v1/admin/reports': admin(),
  'GET /api/v1/admin/reports/{id}/character': admin(named('report')),
  'GET /api/v1/admin/reports/{id}/portrait': admin({ ...named('report'), answers: 404 }),
  'POST /api/v1/admin/reports/{id}/dismiss': admin({ ...named('report'), ...recent }),
  'PUT /api/v1/admin/characters/{id}/take-down': admin({ ...character, ...recent, body: { reason: 'spam' } }),
  'DELETE /api/v1/admin/characters/{id}/take-down': admin({ ...character, ...recent, answers: 409 }),
  'GET /api/v1/admin/audit': admin(),
  'GET /api/v1/admin/audit/verify': admin(),

  'GET /api/v1/friends': account(),
  'GET /api/v1/friends/requests': account(),
  'POST /api/v1/friends/requests': account({ body: { username: 'nobody-at-all' }, answers: 404 }),
  'POST /api/v1/friends/requests/{id}/accept': owned(named('friendRequest')),
  'DELETE /api/v1/friends/requests/{id}': owned(named('friendRequest')),
  'GET /api/v1/friends/blocked': account(),
  'POST /api/v1/friends/blocked': account({ body: { username: 'nobody-at-all' }, answers: 404 }),
  'DELETE /api/v1/friends/blocked/{id}': owned(named('block')),
  'DELETE /api/v1/friends/{id}': owned(named('friend')),

  'GET /api/v1/rulesets': open(),
  'GET /api/v1/characters/schema': open(),
  'GET /api/v1/rulesets/schema': open(),
  'GET /api/v1/rulesets/{id}': open(made({ id: 'srd-5.1' })),
  'GET /api/v1/rulesets/mine': account(read),
  'GET /api/v1/rulesets/public': account(read),
  'POST /api/v1/rulesets': account({ body: { id: 'nothing-else' }, answers: 422 }),
  'GET /api/v1/rulesets/{id}/versions': open({ ...made({ id: 'srd-5.1' }), answers: 404 }),
  'PATCH /api/v1/rulesets/{id}': owned({ ...named('ruleset'), body: { visibility: 'private' } }),
  'DELETE /api/v1/rulesets/{id}': owned(named('ruleset')),

  'GET /api/v1/characters': account(read),
  'POST /api/v1/characters': account({ ...write, body: document }),
  'POST /api/v1/characters/validate': account({ ...write, body: document }),
  'GET /api/v1/characters/trash': account(read),
  'GET /api/v1/characters/tags': account(read),
  'GET /api/v1/characters/filters': account(read),
  'POST /api/v1/characters/filters': account({ ...write, body: { name: '', query: {} }, answers: 400 }),
  'PATCH /api/v1/characters/filters/{id}': owned({ ...write, ...named('filter'), body: { query: {} } }),
  'DELETE /api/v1/characters/filters/{id}': owned({ ...write, ...named('filter') }),
  'GET /api/v1/characters/public': account(read),
  'GET /api/v1/characters/shared': account(read),
  'POST /api/v1/characters/import/bulk': account({ ...write, body: [] }),
  'POST /api/v1/characters/import': account({ ...write, body: { no: 'character' }, answers: 422 }),
  'DELETE /api/v1/characters/imports/{importId}': owned({
    ...write,
    parameters: async (things) => ({ importId: await things.import() }),
  }),
  'GET /api/v1/characters/templates': account(read),
  'POST /api/v1/characters/templates': account({ ...write, body: { document } }),
  'POST /api/v1/characters/templates/{templateId}/create': owned({
    ...write,
    parameters: async ({ template }) => ({ templateId: await template() }),
    body: {},
  }),
  'GET /api/v1/characters/{id}': owned({ ...read, ...character }),
  'PUT /api/v1/characters/{id}': owned({ ...write, ...character, body: document, headers: anyVersion }),
  'PATCH /api/v1/characters/{id}': owned({ ...write, ...character, body: { notes: 'x' }, headers: anyVersion }),
  'DELETE /api/v1/characters/{id}': owned({ ...write, ...character, headers: anyVersion }),
  'GET /api/v1/characters/{id}/ruleset-versions': owned({ ...read, ...character }),
  'GET /api/v1/characters/{id}/ruleset-versions/{version}': owned({
    ...read,
    parameters: async (things) => ({ id: await things.character(), version: '1.0.0' }),
  }),
  'POST /api/v1/characters/{id}/ruleset-version': owned({
    ...write,
    ...character,
    body: { version: '1.0.0' },
    headers: anyVersion,
  }),
  'GET /api/v1/characters/{id}/sheet': owned({ ...read, ...character }),
  'GET /api/v1/characters/{id}/portrait': owned({ ...read, ...character, answers: 404 }),
  'PUT /api/v1/characters/{id}/portrait': owned({
    ...write,
    ...character,
    body: 'no picture',
    headers: { 'content-type': 'image/png' },
    answers: 415,
  }),
  'DELETE /api/v1/characters/{id}/portrait': owned({ ...write, ...character, answers: 404 }),
  'GET /api/v1/characters/{id}/equipment': owned({ ...read, ...character }),
  'POST /api/v1/characters/{id}/equipment': owned({ ...write, ...character, body: { name: 'Rope' } }),
  'PATCH /api/v1/characters/{id}/equipment/{itemId}': owned({ ...write, ...character, body: { quantity: 2 } }),
  'DELETE /api/v1/characters/{id}/equipment/{itemId}': owned({ ...write, ...character }),
  'GET /api/v1/characters/{id}/skills': owned({ ...read, ...character }),
  'PUT /api/v1/characters/{id}/skills/{skillId}': owned({ ...write, ...character, body: { rank: 1 } }),
  'DELETE /api/v1/characters/{id}/skills/{skillId}': owned({ ...write, ...character }),
  'POST /api/v1/characters/{id}/experience': owned({ ...write, ...character, body: { amount: 50 } }),
  'POST /api/v1/characters/{id}/level-up': owned({ ...write, ...character, body: { class: 'fighter' } }),
  'POST /api/v1/characters/{id}/respec': owned({ ...write, ...character, body: {} }),
  'POST /api/v1/characters/{id}/level-down': owned({ ...write, ...character, body: {}, answers: 422 }),
  'POST /api/v1/characters/{id}/undelete': owned({ ...write, ...named('trashed') }),
  'POST /api/v1/characters/{id}/duplicate': owned({ ...write, ...character, body: {} }),
  'GET /api/v1/characters/{id}/versions': owned({ ...read, ...character }),
  'POST /api/v1/characters/{id}/versions': owned({
    ...write,
    ...character,
    body: { changeDescription: 'Before the siege' },
  }),
  'POST /api/v1/characters/{id}/versions/prune': owned({
    ...write,
    ...character,
    body: { before: '2026-01-01T00:00:00.000Z' },
  }),
  'GET /api/v1/characters/{id}/versions/{number}': owned({ ...read, ...character }),
  'GET /api/v1/characters/{id}/versions/{number}/diff/{other}': owned({ ...read, ...character }),
  'POST /api/v1/characters/{id}/restore/{number}': owned({ ...write, ...character }),
  'GET /api/v1/characters/{id}/share': owned({ ...read, ...character }),
  'POST /api/v1/characters/{id}/share': owned({ ...write, ...character, body: { visibility: 'private' } }),
  'GET /api/v1/characters/export': account(read),
  'GET /api/v1/characters/{id}/export': owned({ ...read, ...character }),
  'GET /api/v1/shared/{token}': open({ ...token, answers: 404 }),
  'GET /api/v1/shared/{token}/portrait': open({ ...token, answers: 404 }),
  'GET /api/v1/shared/{token}/sheet': open({ ...token, answers: 404 }),
  'GET /api/v1/shared/{token}/ruleset': open({ ...token, answers: 404 }),
  'POST /api/v1/shared/{token}/report': account({ ...token, body: { reason: 'spam' }, answers: 404 }),
};
