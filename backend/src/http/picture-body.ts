import type { FastifyInstance } from 'fastify';
import { UnsupportedMediaType } from '../problem';
import { TAKES_PICTURES } from './body-limits';

/** Pictures come as they are, as the whole body; where none is taken, one is a media type that is not understood. */
export function takePictures(server: FastifyInstance): void {
  server.addContentTypeParser(/^image\//, { parseAs: 'buffer' }, (request, body, done) => {
    if (request.routeOptions.url === TAKES_PICTURES) done(null, body);
    else done(new UnsupportedMediaType());
  });
}
