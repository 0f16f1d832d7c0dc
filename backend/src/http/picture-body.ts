import type { FastifyInstance } from 'fastify';
import { UnsupportedMediaType } from '../problem';
import { takesPictures } from './body-limits';

/** Pictures come as they are, as the whole body; where none is taken, one is a media type that is not understood. */
export function takePictures(server: FastifyInstance): void {
  server.addContentTypeParser(/^image\//, { parseAs: 'buffer' }, (request, body, done) => {
    if (takesPictures(request.routeOptions.url)) done(null, body);
    else done(new UnsupportedMediaType());
  });
}
