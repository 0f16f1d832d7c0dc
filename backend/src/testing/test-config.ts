import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, readConfig } from '../config';

/** Settings of a test: quick hashes and no limits in the way, all else as it ships. `more` wins. */
export function testConfig(databaseUrl: string, more: Readonly<Record<string, string>> = {}): Config {
  return readConfig({
    NODE_ENV: 'test',
    SECRET_KEY: randomBytes(32).toString('hex'),
    DATA_DIR: mkdtempSync(join(tmpdir(), 'heroledger-test-')),
    DATABASE_URL: databaseUrl,
    BCRYPT_COST: '4',
    LOG_LEVEL: 'silent',
    RATE_LIMIT_GENERAL_PER_MINUTE: '1000000',
    RATE_LIMIT_TOKEN_PER_MINUTE: '1000000',
    RATE_LIMIT_AUTH_PER_MINUTE: '1000000',
    RATE_LIMIT_RESET_PER_HOUR: '1000000',
    RATE_LIMIT_PICTURES_PER_MINUTE: '1000000',
    RATE_LIMIT_RULESETS_PER_HOUR: '1000000',
    SEED_SAMPLE_DATA: 'false',
    ...more,
  });
}
