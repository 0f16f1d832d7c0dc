import type { FastifyInstance } from 'fastify';

/** The one route that takes files. */
export const TAKES_FILES = '/api/v1/characters/import';

/** Bytes. */
export const LARGEST_FILE = 5 * 1024 * 1024;

/** Bytes; four times the largest character, for texts written in escapes. */
export const LARGEST_MESSAGE = 1024 * 1024;

/** A body is read before anybody knows who sends it, so only the route that takes files reads much of it. */
export function makeRoomForFiles(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    if (route.url === TAKES_FILES) route.bodyLimit = LARGEST_FILE;
  });
}
