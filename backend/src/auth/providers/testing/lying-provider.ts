import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Json = Readonly<Record<string, unknown>>;

/** What the provider says of whoever comes; each part may be a lie. */
export interface Tale {
  /** Over the right ones. */
  readonly claims?: Json;
  readonly header?: Json;
  /** `none`: no signature; `stranger`: by a key nobody knows; `tampered`: the right one, of other claims. */
  readonly signature?: 'none' | 'stranger' | 'tampered';
  /** Instead of the answer of the token endpoint. */
  readonly instead?: (response: ServerResponse) => void;
}

export interface LyingProvider {
  readonly issuer: string;
  /** What the next one who comes is told. */
  tell(tale: Tale): void;
  /** Requests so far, such as `POST /token`. */
  readonly requests: readonly string[];
  stop(): Promise<void>;
}

const KEY = generateKeyPairSync('rsa', { modulusLength: 2048 });
const STRANGER = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** A provider that does everything by the book except what a test tells it: real ones do not lie on demand. */
export async function startLyingProvider(): Promise<LyingProvider> {
  let tale: Tale = {};
  const requests: string[] = [];
  const codes = new Map<string, { readonly nonce: string; readonly challenge: string }>();
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;

  const routes: Readonly<Record<string, (url: URL, request: IncomingMessage, response: ServerResponse) => void>> = {
    '/.well-known/openid-configuration': (_url, _request, response) => send(response, discovery(issuer)),
    '/jwks': (_url, _request, response) =>
      send(response, {
        keys: [{ ...KEY.publicKey.export({ format: 'jwk' }), kid: 'known', use: 'sig', alg: 'RS256' }],
      }),
    '/auth': ({ searchParams }, _request, response) => {
      const code = String(codes.size + 1);
      codes.set(code, {
        nonce: searchParams.get('nonce') ?? '',
        challenge: searchParams.get('code_challenge') ?? '',
      });
      const back = new URL(searchParams.get('redirect_uri') ?? '');
      back.search = new URLSearchParams({ code, state: searchParams.get('state') ?? '' }).toString();
      response.writeHead(302, { location: back.href }).end();
    },
    '/token': (_url, request, response) => {
      void bodyOf(request).then((body) => {
        const given = codes.get(body.get('code') ?? '');
        codes.delete(body.get('code') ?? '');
        const proof = createHash('sha256')
          .update(body.get('code_verifier') ?? '')
          .digest('base64url');
        if (given?.challenge !== proof) send(response, { error: 'invalid_grant' }, 400);
        else if (tale.instead !== undefined) tale.instead(response);
        else send(response, tokens(tale, { iss: issuer, nonce: given.nonce }));
      });
    },
  };
  server.on('request', (request, response) => {
    const url = new URL(request.url ?? '', issuer);
    requests.push(`${request.method ?? ''} ${url.pathname}`);
    const route = routes[url.pathname];
    if (route === undefined) send(response, {}, 404);
    else route(url, request, response);
  });
  return {
    issuer,
    requests,
    tell: (next) => (tale = next),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const discovery = (issuer: string): Json => ({
  issuer,
  authorization_endpoint: `${issuer}/auth`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/jwks`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
  code_challenge_methods_supported: ['S256'],
});

function tokens({ claims, header, signature }: Tale, right: Json): Json {
  const now = Math.floor(Date.now() / 1000);
  const payload = {
    ...right,
    aud: 'heroledger',
    sub: 'somebody',
    iat: now,
    exp: now + 300,
    email: 'somebody@example.test',
    email_verified: true,
    ...claims,
  };
  const signed = `${part({ alg: 'RS256', kid: 'known', ...header })}.${part(payload)}`;
  const key = signature === 'stranger' ? STRANGER : KEY;
  const mark = signature === 'none' ? '' : sign('sha256', Buffer.from(signed), key.privateKey).toString('base64url');
  const [head = '', body = ''] = signed.split('.');
  const told = signature === 'tampered' ? `${head}.${part({ ...payload, sub: 'somebody else' })}` : `${head}.${body}`;
  return { access_token: 'not kept', token_type: 'Bearer', expires_in: 60, id_token: `${told}.${mark}` };
}

const part = (value: Json): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function send(response: ServerResponse, body: Json, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return new URLSearchParams(text);
}
