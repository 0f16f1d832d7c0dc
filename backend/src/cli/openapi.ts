import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../app.setup';
import { readConfig } from '../config';
import { Database } from '../database';
import { openApiDocument } from '../openapi';

/** Prints the OpenAPI document, from a server that is made but never listens. */
async function print(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'heroledger-openapi-'));
  try {
    const config = readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' });
    const app = await createApp(config, await Database.open(config));
    await app.init();
    process.stdout.write(JSON.stringify(openApiDocument(app), null, 2));
    await app.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

print().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? '') : String(error)}\n`);
  process.exitCode = 1;
});
