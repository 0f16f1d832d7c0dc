import fastifyMultipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { MalformedBody, UnsupportedMediaType } from '../problem';
import { LARGEST_FILE, LARGEST_PICTURE, TAKES_FILES, takesPictures } from './body-limits';
import { jsonParser } from './json-body';

/** A form with one file stands for that file as the body; where no file is taken a form is not understood. */
export async function takeUploadedFiles(app: NestFastifyApplication): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  const parse = jsonParser(server);
  await app.register(fastifyMultipart, { limits: { files: 1, fields: 4, parts: 5 } });
  server.addHook('preValidation', async (request) => {
    if (!request.isMultipart()) return;
    const { url } = request.routeOptions;
    if (url === TAKES_FILES) {
      request.body = await parse(request, (await onlyFile(request, LARGEST_FILE)).toString('utf8'));
    } else if (takesPictures(url)) {
      request.body = await onlyFile(request, LARGEST_PICTURE);
    } else {
      throw new UnsupportedMediaType();
    }
  });
}

/** `largest` in bytes; more is answered like a body that is too large. */
async function onlyFile(request: FastifyRequest, largest: number): Promise<Buffer> {
  const file = await request.file({ limits: { fileSize: largest } });
  if (file === undefined) throw new MalformedBody('The form holds no file.');
  return file.toBuffer();
}
