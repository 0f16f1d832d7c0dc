import type { FastifyInstance } from 'fastify';

/** The one route that takes files. */
export const TAKES_FILES = '/api/v1/characters/import';

/** The one route that takes many files in one body. */
export const TAKES_MANY_FILES = '/api/v1/characters/import/bulk';

/** The routes that take a picture. */
const TAKE_PICTURES = ['/api/v1/users/profile/avatar', '/api/v1/characters/:id/portrait'];

/** In one body; some seconds of work. */
export const MOST_FILES = 500;

/** Bytes. */
export const LARGEST_FILE = 5 * 1024 * 1024;

/** Bytes. */
export const LARGEST_PICTURE = 2 * 1024 * 1024;

/** Bytes; four times the largest character, for texts written in escapes. */
export const LARGEST_MESSAGE = 1024 * 1024;

/** Bytes by route, where a body may be larger than a message. */
const ROOM: ReadonlyMap<string, number> = new Map([
  [TAKES_FILES, LARGEST_FILE],
  [TAKES_MANY_FILES, LARGEST_FILE],
  ...TAKE_PICTURES.map((route): [string, number] => [route, LARGEST_PICTURE]),
]);

export const takesPictures = (route: string | undefined): boolean =>
  route !== undefined && TAKE_PICTURES.includes(route);

/** A body is read before anybody knows who sends it, so only the routes that take files and pictures read much of it. */
export function makeRoom(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    const bytes = ROOM.get(route.url);
    if (bytes !== undefined) route.bodyLimit = bytes;
  });
}
