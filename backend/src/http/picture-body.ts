import type { FastifyInstance } from 'fastify';
import { UnsupportedMediaType } from '../problem';

/** The one route that takes a picture; everywhere else one is a media type that is not understood. */
const TAKES_PICTURES = '/api/v1/users/profile/avatar';

/** Pictures come as they are, as the whole body. `largest` in bytes. */
export function takePictures(server: FastifyInstance, largest: number): void {
  server.addContentTypeParser(/^image\//, { parseAs: 'buffer', bodyLimit: largest }, (request, body, done) => {
    if (request.routeOptions.url === TAKES_PICTURES) done(null, body);
    else done(new UnsupportedMediaType());
  });
}
