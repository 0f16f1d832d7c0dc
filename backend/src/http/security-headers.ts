import fastifyHelmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../config';

const DIRECTIVES = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  // Angular writes the styles of its components into style elements.
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
};

const TRUSTED_TYPES = "require-trusted-types-for 'script'; trusted-types angular angular#bundler";

/** What browsers are told about every answer. The API's documentation page writes markup, so it alone has no Trusted Types. */
export async function sendSecurityHeaders(app: NestFastifyApplication, config: Config): Promise<void> {
  const https = config.publicUrl.startsWith('https:');
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: { useDefaults: false, directives: DIRECTIVES },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', (request, reply, _payload, done) => {
      const policy = reply.getHeader('content-security-policy');
      if (typeof policy === 'string' && !request.url.startsWith('/api/docs')) {
        void reply.header('content-security-policy', `${policy}; ${TRUSTED_TYPES}`);
      }
      if (request.url.startsWith('/api/v1/') && !reply.hasHeader('cache-control'))
        void reply.header('cache-control', 'no-store');
      done();
    });
}
