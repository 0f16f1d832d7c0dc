import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module';
import { configFromEnvironment } from '../config';
import { Database, migrateUp } from '../database';

/** The same services as the server's, without a door for requests. */
export async function withApp<T>(work: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  const config = configFromEnvironment();
  const database = await Database.open(config);
  await migrateUp(database.source);
  const app = await NestFactory.createApplicationContext(AppModule.with(config, database), {
    logger: false,
    abortOnError: false,
  });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
