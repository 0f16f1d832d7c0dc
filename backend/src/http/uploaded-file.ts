import fastifyMultipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { MalformedBody, UnsupportedMediaType } from '../problem';
import { jsonParser } from './json-body';

/** The one route that takes a file from a form; everywhere else a form is a media type that is not understood. */
const TAKES_FILES = '/api/v1/characters/import';

/** A form with one JSON file stands for that file as the body. `largest` in bytes. */
export async function takeUploadedFiles(app: NestFastifyApplication, largest: number): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  const parse = jsonParser(server);
  await app.register(fastifyMultipart, { limits: { files: 1, fields: 4, parts: 5, fileSize: largest } });
  server.addHook('preValidation', async (request) => {
    if (!request.isMultipart()) return;
    if (request.routeOptions.url !== TAKES_FILES) throw new UnsupportedMediaType();
    const file = await request.file();
    if (file === undefined) throw new MalformedBody('The form holds no file.');
    request.body = await parse(request, (await file.toBuffer()).toString('utf8'));
  });
}
