import { createHash, createHmac, hkdfSync, randomUUID } from 'node:crypto';
import type { TestApp } from '../../src/testing';

type Part = Readonly<Record<string, unknown>>;

/** The claims of a token, without a look at its signature. */
export function claimsOf(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;
}

/** The key of the server, derived anew from what the documentation says: a test of the token alone knows it. */
export function serverKey({ config }: TestApp) {
  const key = Buffer.from(hkdfSync('sha256', config.secretKey, '', 'heroledger:access-token', 32));
  return { key, kid: createHash('sha256').update(key).digest('hex').slice(0, 8) };
}

/** A token of these parts, signed as HS256 with `key` whatever its header says. */
export function signedToken(header: Part, claims: Part | string, key: Buffer | string): string {
  const encoded = [JSON.stringify(header), typeof claims === 'string' ? claims : JSON.stringify(claims)].map((part) =>
    Buffer.from(part).toString('base64url'),
  );
  const signature = createHmac('sha256', key).update(encoded.join('.')).digest('base64url');
  return [...encoded, signature].join('.');
}

/**
 * A token with the server's own signature over the claims of `genuine`, changed: what would be believed if only the
 * signature counted. `undefined` takes a claim away.
 */
export function resigned(app: TestApp, genuine: string, change: { header?: Part; claims?: Part }): string {
  const { key, kid } = serverKey(app);
  const claims = { ...claimsOf(genuine), jti: randomUUID(), ...change.claims };
  return signedToken({ alg: 'HS256', typ: 'JWT', kid, ...change.header }, claims, key);
}
