import type { FastifyInstance } from 'fastify';

/** Long enough for any answer under way, well within what a supervisor waits before it kills. */
const LONGEST_FAREWELL_MS = 5_000;

/** Requests under way are answered when the server ends; whoever stalls does not keep it from ending. */
export function endStalledConnections(server: FastifyInstance): void {
  server.addHook('preClose', (done) => {
    setTimeout(() => {
      server.server.closeAllConnections();
    }, LONGEST_FAREWELL_MS).unref();
    done();
  });
}
