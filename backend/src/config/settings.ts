import { flag, integer, networks, oneOf, origin, several, text } from './setting';

/** Kinds of characters an installation may ask every password for. */
export const characterKinds = ['lowercase', 'uppercase', 'digit', 'symbol'] as const;
export type CharacterKind = (typeof characterKinds)[number];

/** Every environment variable the server reads, in the order of `.env.example`, which is generated from this list. */
export const settings = {
  NODE_ENV: oneOf('production refuses a missing SECRET_KEY and sample accounts', 'development', [
    'development',
    'production',
    'test',
  ]),
  PORT: integer('Port of the web app, the API and its documentation', 3000, 1, 65_535),
  HOST: text('Address to listen on; 0.0.0.0 lets other machines in', '127.0.0.1'),
  DATA_DIR: text('Folder of the SQLite file and of generated secrets', './data'),
  DATABASE_URL: text('sqlite:///./local.db or postgresql://user:password@host:5432/name; unset: SQLite in DATA_DIR'),
  PUBLIC_URL: origin('Address players type; links in mails start with it. Unset: http://localhost:PORT'),
  TRUST_PROXY: networks('Addresses (CIDR, comma-separated) of proxies whose X-Forwarded-For is believed; unset: none'),
  ALLOW_INSECURE_HTTP: flag('Allow sign-in over plain HTTP from other machines, with a warning on every page', false),
  HTTP_HEADERS_TIMEOUT_MS: integer(
    'A connection that does not say what it wants for so long is ended',
    15_000,
    100,
    600_000,
  ),
  HTTP_REQUEST_TIMEOUT_MS: integer('A request must have arrived whole within', 60_000, 100, 600_000),
  HTTP_IDLE_TIMEOUT_MS: integer('A connection on which nothing moves for so long is ended', 75_000, 100, 600_000),

  SECRET_KEY: text(
    'At least 32 characters; every other key derives from it. Unset in development: made and kept in DATA_DIR',
  ),
  SECRET_KEY_PREVIOUS: text(
    'The key before this one; its tokens go on working, its password hashes are renewed at the next sign-in',
  ),
  ACCESS_TOKEN_EXPIRE_MINUTES: integer('Life of an access token', 30, 1, 1440),
  REFRESH_TOKEN_EXPIRE_DAYS: integer('A session ends when it was not used for so long', 7, 1, 365),
  SESSION_ABSOLUTE_DAYS: integer('A session ends after so long, used or not', 90, 1, 3650),
  REFRESH_GRACE_SECONDS: integer('Tabs that refresh at the same time get the same new token', 10, 0, 60),
  STEP_UP_MINUTES: integer('Sensitive acts ask for the password again when it was last given longer ago', 10, 1, 1440),
  MAX_SESSIONS: integer('Devices signed in at once per account; the one idle longest goes', 20, 1, 1000),

  MAX_LOGIN_ATTEMPTS: integer('Wrong passwords before an account locks', 5, 1, 100),
  LOCKOUT_DURATION_MINUTES: integer('How long it stays locked', 15, 1, 1440),
  PASSWORD_MIN_LENGTH: integer('Shortest password', 8, 8, 64),
  PASSWORD_MIN_STRENGTH: integer('Least zxcvbn score, 0 to 4', 3, 0, 4),
  PASSWORD_REQUIRES: several(
    'Kinds of characters every password must have: any of lowercase, uppercase, digit, symbol. Unset: none, as is advised',
    characterKinds,
  ),
  BCRYPT_COST: integer('Work factor of password hashes', 12, 4, 16),
  REGISTRATION: oneOf('closed: accounts are opened by an administrator on the command line only', 'open', [
    'open',
    'closed',
  ]),
  EMAIL_VERIFICATION: oneOf('required: no sign-in before the address is verified', 'optional', [
    'optional',
    'required',
  ]),

  RATE_LIMIT_GENERAL_PER_MINUTE: integer('Requests per minute and address', 100, 1, 1_000_000),
  RATE_LIMIT_TOKEN_PER_MINUTE: integer(
    'Requests with a personal access token per minute and address',
    300,
    1,
    1_000_000,
  ),
  RATE_LIMIT_PICTURES_PER_MINUTE: integer('Portraits shown per minute and address', 1000, 1, 1_000_000),
  RATE_LIMIT_RULESETS_PER_HOUR: integer('Uploads of rulesets per hour and address', 60, 1, 1_000_000),
  RATE_LIMIT_AUTH_PER_MINUTE: integer(
    'Sign-ins and registrations per minute, per address and per account',
    5,
    1,
    1_000_000,
  ),
  RATE_LIMIT_RESET_PER_HOUR: integer(
    'Password and verification mails per hour, per address and per account',
    3,
    1,
    1_000_000,
  ),

  SMTP_HOST: text('Mail server; unset: mails wait, and a local start shows them at /dev/mail'),
  SMTP_PORT: integer('Port of the mail server', 587, 1, 65_535),
  SMTP_USERNAME: text('Name at the mail server'),
  SMTP_PASSWORD: text('Password at the mail server'),
  ALLOW_INSECURE_SMTP: flag(
    'Send mails and the password to a mail server on another machine without encryption',
    false,
  ),
  MAIL_FROM: text('Sender of mails', 'Heroledger <noreply@localhost>'),

  OIDC_PROVIDERS: text(
    'Sign-in with accounts of other places: comma-separated names such as google,discord,home, with the variables below for each',
  ),

  DATABASE_POOL_SIZE: integer('PostgreSQL connections', 10, 2, 200),
  DATABASE_CONNECT_TIMEOUT_MS: integer('PostgreSQL: wait for a connection', 5_000, 100, 60_000),
  DATABASE_STATEMENT_TIMEOUT_MS: integer('PostgreSQL: longest statement', 15_000, 100, 600_000),
  DATABASE_LOCK_TIMEOUT_MS: integer('PostgreSQL: longest wait for a row', 5_000, 100, 60_000),
  DATABASE_IDLE_TRANSACTION_TIMEOUT_MS: integer('PostgreSQL: longest idle transaction', 10_000, 100, 600_000),
  DATABASE_BUSY_TIMEOUT_MS: integer('SQLite: wait for another program that writes', 5_000, 0, 60_000),

  SEED_SAMPLE_DATA: flag(
    'Put a sample player with characters and an admin into an empty database (only where HOST and PUBLIC_URL are this machine)',
    true,
  ),
  METRICS_TOKEN: text('Bearer token for /metrics; unset: only from this machine'),
  LOG_LEVEL: oneOf('Least severe line that is written; info in production, where each request is one', 'warn', [
    'trace',
    'debug',
    'info',
    'warn',
    'error',
    'fatal',
    'silent',
  ]),
} as const;

type Settings = typeof settings;
export type Environment = { readonly [Name in keyof Settings]: Settings[Name]['fallback'] };
