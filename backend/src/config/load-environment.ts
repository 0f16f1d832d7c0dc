import { existsSync } from 'node:fs';
import { type Config, readConfig } from './config';

/** The only reader of `process.env`. A `.env` file in the working directory fills in what is not set. */
export function configFromEnvironment(): Config {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return readConfig(process.env);
}
