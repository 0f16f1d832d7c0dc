import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from './config';
import { environmentReference } from './environment-reference';

describe('the environment', () => {
  const folder = mkdtempSync(join(tmpdir(), 'heroledger-config-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const KEY = 'k'.repeat(32);

  it.each([
    [{ PORT: 'eighty' }, 'PORT is "eighty", but must be a whole number from 1 to 65535.'],
    [{ PORT: '70000' }, 'PORT is "70000", but must be a whole number from 1 to 65535.'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud", but must be one of trace, debug, info, warn, error, fatal, silent.'],
    [{ ALLOW_INSECURE_HTTP: 'yes' }, 'ALLOW_INSECURE_HTTP is "yes", but must be true or false.'],
    [
      { PUBLIC_URL: 'heroes' },
      'PUBLIC_URL is "heroes", but must be an address without a path, such as https://heroes.example.org.',
    ],
    [{ PUBLIC_URL: 'https://x.org/sub' }, 'PUBLIC_URL is "https://x.org/sub", but must be an address without a path'],
    [{ TRUST_PROXY: 'true' }, 'TRUST_PROXY is "true", but must be addresses such as 10.0.0.1 or 10.0.0.0/8'],
    [{ TRUST_PROXY: '10.0.0.0/33' }, 'TRUST_PROXY is "10.0.0.0/33", but must be addresses'],
    [
      { DATABASE_URL: 'postgresql://u:p@:99999/x' },
      'DATABASE_URL must be like postgresql://user:password@host:5432/name.',
    ],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must start with sqlite:/// or postgresql://.'],
    [{ OIDC_PROVIDERS: 'My Home' }, 'OIDC_PROVIDERS names "My Home", but a name is'],
    [{ OIDC_PROVIDERS: 'google' }, 'OIDC_GOOGLE_CLIENT_ID is missing: OIDC_PROVIDERS names the provider google.'],
    [{ OIDC_PROVIDERS: 'google,google' }, 'OIDC_PROVIDERS names a provider twice.'],
    [
      { OIDC_PROVIDERS: 'home-base', OIDC_HOME_BASE_ISSUER: 'http://login.example.org' },
      'OIDC_HOME_BASE_ISSUER is "http://login.example.org", but must be an address such as https://login.example.org.',
    ],
    [
      {
        OIDC_PROVIDERS: 'google',
        OIDC_GOOGLE_CLIENT_ID: 'id',
        OIDC_GOOGLE_CLIENT_SECRET: 's',
        OIDC_GOOGLE_ISSUER: 'x',
      },
      'OIDC_GOOGLE_ISSUER is known already',
    ],
    [
      {
        OIDC_PROVIDERS: 'google,other',
        ...{ OIDC_GOOGLE_CLIENT_ID: 'id', OIDC_GOOGLE_CLIENT_SECRET: 's' },
        ...{
          OIDC_OTHER_ISSUER: 'https://accounts.google.com',
          OIDC_OTHER_CLIENT_ID: 'id',
          OIDC_OTHER_CLIENT_SECRET: 's',
        },
      },
      'OIDC_PROVIDERS names google and other, which are the same provider',
    ],
    [{ SECRET_KEY: 'short' }, 'SECRET_KEY is too short: it needs at least 32 characters.'],
    [{ NODE_ENV: 'production' }, 'SECRET_KEY is missing: production needs one'],
    [
      { NODE_ENV: 'production', SECRET_KEY: KEY, SEED_SAMPLE_DATA: 'true' },
      'SEED_SAMPLE_DATA must be false in production',
    ],
  ])('refuses %j in one line that names what would do', (variables, message) => {
    expect(() =>
      readConfig({
        DATA_DIR: folder,
        SECRET_KEY: KEY,
        ...(variables as object),
        ...('NODE_ENV' in variables && !('SECRET_KEY' in variables) ? { SECRET_KEY: '' } : {}),
      }),
    ).toThrow(message);
  });

  it.each([
    ['10.0.0.1, 10.0.0.0/8', '10.0.0.1,10.0.0.0/8'],
    ['loopback,fd00::/8', 'loopback,fd00::/8'],
  ])('trusts the proxies in "%s"', (TRUST_PROXY, read) => {
    expect(readConfig({ DATA_DIR: folder, SECRET_KEY: KEY, TRUST_PROXY }).env.TRUST_PROXY).toBe(read);
  });

  it('makes a secret at the first start of a development server and keeps it for the next, readable to its user only', () => {
    const data = join(folder, 'data');
    const first = readConfig({ DATA_DIR: data }).secretKey;
    expect(readConfig({ DATA_DIR: data }).secretKey).toBe(first);
    expect(statSync(join(data, 'secret.key')).mode & 0o777).toBe(0o600);
    expect(statSync(data).mode & 0o777).toBe(0o700);
  });

  it('says in one line that the data folder cannot be written', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => readConfig({ DATA_DIR: join(folder, 'file', 'data') })).toThrow(
      /^DATA_DIR .+ cannot be written \(ENOTDIR\)/,
    );
  });

  it.each([
    ['', { dialect: 'sqlite', file: join(folder, 'heroledger.db') }],
    ['sqlite:////tmp/x.db', { dialect: 'sqlite', file: '/tmp/x.db' }],
    ['sqlite:///./local.db', { dialect: 'sqlite', file: join(process.cwd(), 'local.db') }],
    ['postgresql://a:b@c/d', { dialect: 'postgres', url: 'postgresql://a:b@c/d' }],
  ])('reads DATABASE_URL %j', (url, location) => {
    expect(readConfig({ DATA_DIR: folder, SECRET_KEY: KEY, DATABASE_URL: url }).database).toEqual(location);
  });

  it('names the places people may come from, in the order of their buttons', () => {
    const { providers } = readConfig({
      DATA_DIR: folder,
      SECRET_KEY: KEY,
      OIDC_PROVIDERS: 'discord, home',
      ...{ OIDC_DISCORD_CLIENT_ID: '1', OIDC_DISCORD_CLIENT_SECRET: 'a' },
      ...{ OIDC_HOME_ISSUER: 'https://id.example.org/realm', OIDC_HOME_CLIENT_ID: '2', OIDC_HOME_CLIENT_SECRET: 'b' },
      OIDC_HOME_LABEL: 'Our house',
    });
    expect(providers).toEqual([
      {
        ...{ name: 'discord', kind: 'discord', issuer: 'https://discord.com', label: 'Discord' },
        ...{ clientId: '1', clientSecret: 'a' },
      },
      {
        ...{ name: 'home', kind: 'openid', issuer: 'https://id.example.org/realm', label: 'Our house' },
        ...{ clientId: '2', clientSecret: 'b' },
      },
    ]);
  });

  it('is described by .env.example, variable by variable', () => {
    expect(readFileSync('.env.example', 'utf8')).toBe(environmentReference());
  });
});
