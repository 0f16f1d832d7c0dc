import { randomUUID } from 'node:crypto';
import { constants } from 'node:zlib';
import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module';
import type { Config } from './config';
import type { Database } from './database';
import { sendRevisions } from './entity-tags';
import { parseJsonBodies, sendSecurityHeaders, serveWebApp, takePictures, takeUploadedFiles } from './http';
import { JsonLog, Metrics } from './observability';
import { documentApi } from './openapi';
import { ProblemFilter, validationPipe } from './problem';

/** The largest body of any route, in bytes; only imports come near. */
const LARGEST_BODY = 5 * 1024 * 1024;

/** The largest picture, in bytes. */
const LARGEST_PICTURE = 2 * 1024 * 1024;

/** A phone at the table has a thin line; what is smaller than a packet is sent as it is. */
const COMPRESSION = {
  threshold: 1400,
  encodings: ['br' as const, 'gzip' as const],
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
};

/** What every request passes. Tests start the same thing. */
export async function createApp(config: Config, database: Database): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, database), adapter(config), {
    bufferLogs: true,
    abortOnError: false,
    bodyParser: false,
  });
  app.useLogger(app.get(JsonLog));
  app.setGlobalPrefix('api/v1', { exclude: ['health/{*path}', 'metrics', 'dev/{*path}'] });
  app.useGlobalPipes(validationPipe);
  app.useGlobalFilters(new ProblemFilter());
  app.enableShutdownHooks();
  const server = app.getHttpAdapter().getInstance();
  sendSecurityHeaders(server, config);
  app.get(JsonLog).observe(server);
  app.get(Metrics).observe(server);
  parseJsonBodies(server);
  takePictures(server, LARGEST_PICTURE);
  sendRevisions(server);
  await takeUploadedFiles(app, LARGEST_BODY);
  await app.register(fastifyCookie);
  await app.register(fastifyCompress, COMPRESSION);
  documentApi(app);
  await serveWebApp(app);
  return app;
}

function adapter({ env }: Config): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: LARGEST_BODY,
    trustProxy: env.TRUST_PROXY === '' ? false : env.TRUST_PROXY.split(','),
    requestTimeout: 60_000,
    // A client's own id is not believed: it could forge log lines.
    genReqId: () => randomUUID(),
  });
}
