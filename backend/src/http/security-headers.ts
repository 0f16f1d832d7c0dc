import type { FastifyInstance } from 'fastify';
import type { Config } from '../config';

const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  // Angular writes the styles of its components into style elements.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const TRUSTED_TYPES = "require-trusted-types-for 'script'; trusted-types angular angular#bundler";

const HEADERS = {
  'content-security-policy': `${POLICY}; ${TRUSTED_TYPES}`,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** The page of the API's documentation writes markup, so it alone has no Trusted Types. */
const DOCUMENTATION_HEADERS = { ...HEADERS, 'content-security-policy': POLICY };

/** What browsers are told with every answer: written once, sent as it is. Personal answers are never cached. */
export function sendSecurityHeaders(server: FastifyInstance, config: Config): void {
  const transport = config.publicUrl.startsWith('https:')
    ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }
    : {};
  const api = { ...HEADERS, ...transport, 'cache-control': 'no-store' };
  const documentation = { ...DOCUMENTATION_HEADERS, ...transport };
  const page = { ...HEADERS, ...transport };
  server.addHook('onRequest', ({ url: address, id, routeOptions }, reply, done) => {
    // The route that was found counts: its address can be written in more than one way.
    const url = routeOptions.url ?? address;
    const headers = url.startsWith('/api/v1/') ? api : url.startsWith('/api/docs') ? documentation : page;
    void reply.headers(headers).header('x-request-id', id);
    done();
  });
}
