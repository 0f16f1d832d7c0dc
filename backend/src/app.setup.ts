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
import {
  LARGEST_MESSAGE,
  endStalledConnections,
  makeRoom,
  parseJsonBodies,
  parseLineBodies,
  patience,
  refuseUnreadable,
  refuseUnroutable,
  refuseUnstorableAddresses,
  refuseWrongMethods,
  sendSecurityHeaders,
  serveWebApp,
  takeArchives,
  takePictures,
  takeUploadedFiles,
} from './http';
import { JsonLog, Metrics } from './observability';
import { documentApi } from './openapi';
import { ProblemFilter, validationPipe } from './problem';

/**
 * A phone at the table has a thin line. What fits into the ten packets that a connection sends before it waits for the
 * first word back (RFC 6928) arrives in one round trip either way, and is sent as it is: packing it would cost more.
 */
const COMPRESSION = {
  threshold: 10 * 1400,
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
  makeRoom(server);
  refuseWrongMethods(server);
  refuseUnstorableAddresses(server);
  endStalledConnections(server);
  parseJsonBodies(server);
  parseLineBodies(server);
  takePictures(server);
  takeArchives(server);
  sendRevisions(server);
  await takeUploadedFiles(app);
  await app.register(fastifyCookie);
  await app.register(fastifyCompress, COMPRESSION);
  documentApi(app);
  await serveWebApp(app);
  return app;
}

function adapter(config: Config): FastifyAdapter {
  const { env } = config;
  return new FastifyAdapter({
    bodyLimit: LARGEST_MESSAGE,
    trustProxy: env.TRUST_PROXY === '' ? false : env.TRUST_PROXY.split(','),
    ...patience(config),
    clientErrorHandler: refuseUnreadable,
    frameworkErrors: refuseUnroutable,
    // A client's own id is not believed: it could forge log lines.
    genReqId: () => randomUUID(),
  });
}
