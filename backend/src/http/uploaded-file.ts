import fastifyMultipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { MalformedBody, UnsupportedMediaType } from '../problem';
import { LARGEST_FILE, TAKES_FILES } from './body-limits';
import { jsonParser } from './json-body';

/** A form with one JSON file stands for that file as the body; where no file is taken a form is not understood. */
export async function takeUploadedFiles(app: NestFastifyApplication): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  const parse = jsonParser(server);
  await app.register(fastifyMultipart, { limits: { files: 1, fields: 4, parts: 5, fileSize: LARGEST_FILE } });
  server.addHook('preValidation', async (request) => {
    if (!request.isMultipart()) return;
    if (request.routeOptions.url !== TAKES_FILES) throw new UnsupportedMediaType();
    const file = await request.file();
    if (file === undefined) throw new MalformedBody('The form holds no file.');
    request.body = await parse(request, (await file.toBuffer()).toString('utf8'));
  });
}
