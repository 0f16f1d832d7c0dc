import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { NotFound, sendProblem } from '../problem';

/** Beside the compiled server; absent while developing, when the web app has a server of its own. */
const FOLDER = join(__dirname, '..', '..', '..', '..', 'frontend');

const SERVER_PATHS = /^\/(api|dev|health|metrics)(\/|$)/;
const HASHED = /-[A-Z0-9]{8}\.\w+$/;
const FILE = /\.\w+$/;

/** Files of the web app, and its page for every address that is not a file: the app knows its own routes. */
export async function serveWebApp(app: NestFastifyApplication): Promise<void> {
  if (!existsSync(join(FOLDER, 'index.html'))) return;
  const logger = new Logger('WebApp');
  await app.register(fastifyStatic, {
    root: FOLDER,
    wildcard: false,
    index: false,
    setHeaders: (reply, path) => {
      void reply.header('cache-control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', (request, reply) => {
      const path = request.url.split('?')[0] ?? '';
      if (SERVER_PATHS.test(path) || FILE.test(path)) {
        sendProblem(new NotFound(), request, reply, logger);
        return reply;
      }
      return reply.sendFile('index.html');
    });
}
