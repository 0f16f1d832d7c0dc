import type { FastifyRequest } from 'fastify';
import type { Config } from '../../config';
import { InsecureConnection } from '../auth.problems';

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

export interface CookieKind {
  readonly name: string;
  readonly secure: boolean;
}

/** Under either kind of connection. */
export const cookieKinds = (name: string): readonly [CookieKind, CookieKind] => [
  { name: `__Host-heroledger-${name}`, secure: true },
  { name: `heroledger-${name}`, secure: false },
];

/** The kind the browser of this request will keep. Throws `InsecureConnection` where it would keep none in silence. */
export function cookieKind(request: FastifyRequest, name: string, { publicUrl, env }: Config): CookieKind {
  const [host, plain] = cookieKinds(name);
  if (keepsSecure(request, publicUrl)) return host;
  if (env.ALLOW_INSECURE_HTTP) return plain;
  throw new InsecureConnection();
}

/** By the one name it would get now: a neighbouring site can set the plain one here, and with it something of its own. */
export function cookieIn(request: FastifyRequest, name: string, { publicUrl }: Config): string | undefined {
  const [host, plain] = cookieKinds(name);
  return request.cookies[keepsSecure(request, publicUrl) ? host.name : plain.name];
}

const keepsSecure = ({ protocol, hostname }: FastifyRequest, publicUrl: string): boolean =>
  protocol === 'https' || publicUrl.startsWith('https:') || LOOPBACK.test(hostname);
