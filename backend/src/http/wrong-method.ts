import { Logger } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { MethodNotAllowed, sendProblem } from '../problem';

/** What the public document of the API tells of; elsewhere nobody learns what there is. */
const DOCUMENTED = /^\/(api\/v1|health)\//;
/** Where every address leads that is no route of the server: the web app. */
const ANYTHING_ELSE = '/*';

const NONE: ReadonlySet<string> = new Set();

interface Address {
  readonly pattern: RegExp;
  readonly methods: Set<string>;
}

/** A method that an existing address does not know is told which it knows. Must come before the routes. */
export function refuseWrongMethods(server: FastifyInstance): void {
  const logger = new Logger('Http');
  const addresses = new Map<string, Address>();
  server.addHook('onRoute', ({ method, url }) => {
    if (!DOCUMENTED.test(url)) return;
    const { methods } = addresses.get(url) ?? added(addresses, url);
    for (const each of [method].flat()) methods.add(each);
  });
  server.addHook('onRequest', (request, reply, done) => {
    const path = request.url.split('?')[0] ?? '';
    const allowed =
      request.is404 || request.routeOptions.url === ANYTHING_ELSE ? methodsAt(path, addresses.values()) : NONE;
    if (allowed.size === 0 || allowed.has(request.method)) {
      done();
      return;
    }
    void reply.header('cache-control', 'no-store');
    sendProblem(new MethodNotAllowed([...allowed].sort()), request, reply, logger);
  });
}

function added(addresses: Map<string, Address>, url: string): Address {
  const pattern = new RegExp(`^${url.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+')}$`);
  const address = { pattern, methods: new Set<string>() };
  addresses.set(url, address);
  return address;
}

/** A path may be that of one route and the parameter of another: `/characters/trash`, and a character of that id. */
function methodsAt(path: string, addresses: Iterable<Address>): ReadonlySet<string> {
  const found = [...addresses].filter(({ pattern }) => pattern.test(path));
  return new Set(found.flatMap(({ methods }) => [...methods]));
}
