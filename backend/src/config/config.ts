import { resolve } from 'node:path';
import { type ProviderSettings, readProviders } from './identity-providers';
import { isLoopback } from './loopback';
import { loadSecretKey } from './secret-key';
import { type Environment, settings } from './settings';
import { StartProblem } from './start-problem';

/** Where the data is. */
export type DatabaseLocation =
  { readonly dialect: 'sqlite'; readonly file: string } | { readonly dialect: 'postgres'; readonly url: string };

/** The environment, read and validated once. Times and sizes carry their unit in their name. */
export class Config {
  readonly production: boolean;
  readonly dataDir: string;
  readonly database: DatabaseLocation;
  readonly publicUrl: string;
  readonly secretKey: string;

  constructor(
    readonly env: Environment,
    /** Where players may prove who they are, in the order of their buttons. */
    readonly providers: readonly ProviderSettings[],
  ) {
    this.production = env.NODE_ENV === 'production';
    this.dataDir = resolve(env.DATA_DIR);
    this.database = locateDatabase(env.DATABASE_URL, this.dataDir);
    this.publicUrl = env.PUBLIC_URL === '' ? `http://localhost:${String(env.PORT)}` : env.PUBLIC_URL;
    this.secretKey = loadSecretKey(env.SECRET_KEY, this.production, this.dataDir);
    if (this.production && env.SEED_SAMPLE_DATA) {
      throw new StartProblem('SEED_SAMPLE_DATA must be false in production: sample accounts have known passwords.');
    }
  }

  /** Whether nobody comes in from another machine: neither to where the server listens nor through a proxy beside it. */
  get isForThisMachine(): boolean {
    return !this.production && isLoopback(this.env.HOST) && isLoopback(new URL(this.publicUrl).hostname);
  }

  /** Pages of this origin may call the cookie endpoints. */
  readonly isOwnOrigin = (origin: string): boolean =>
    origin === this.publicUrl ||
    (!this.production &&
      ['localhost', '127.0.0.1'].some((host) => origin === `http://${host}:${String(this.env.PORT)}`));
}

/**
 * Reads the environment. Throws `StartProblem` with the first variable that will not do and what would.
 * An empty variable counts as unset.
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const production = variables['NODE_ENV'] === 'production';
  const entries = Object.entries(settings).map(([name, setting]) => {
    const given = variables[name];
    if (given === undefined || given === '')
      return [name, production ? productionDefault(name, setting.fallback) : setting.fallback];
    try {
      return [name, setting.read(given)];
    } catch (error) {
      throw new StartProblem(
        `${name} is "${secretless(name, given)}", but must be ${error instanceof Error ? error.message : ''}.`,
      );
    }
  });
  const env = Object.fromEntries(entries) as Environment;
  return new Config(env, readProviders(env.OIDC_PROVIDERS, variables));
}

/** What a production start asks for where a local one is lenient or quiet. */
function productionDefault(name: string, fallback: unknown): unknown {
  if (name === 'EMAIL_VERIFICATION') return 'required';
  if (name === 'SEED_SAMPLE_DATA') return false;
  if (name === 'LOG_LEVEL') return 'info';
  return fallback;
}

function secretless(name: string, value: string): string {
  return /SECRET|PASSWORD|TOKEN/.test(name) ? '…' : value;
}

function readable(url: string): string {
  if (!URL.canParse(url))
    throw new StartProblem('DATABASE_URL must be like postgresql://user:password@host:5432/name.');
  return url;
}

function locateDatabase(url: string, dataDir: string): DatabaseLocation {
  if (url === '') return { dialect: 'sqlite', file: resolve(dataDir, 'heroledger.db') };
  if (/^postgres(ql)?:\/\//.test(url)) return { dialect: 'postgres', url: readable(url) };
  const file = /^sqlite:\/\/\/?(.+)$/.exec(url)?.[1];
  if (file === undefined) {
    throw new StartProblem('DATABASE_URL must start with sqlite:/// or postgresql://.');
  }
  return { dialect: 'sqlite', file: resolve(file) };
}
