import { StartProblem } from './start-problem';

/** A place where people have an account already, and may prove by it who they are. */
export interface ProviderSettings {
  /** In addresses and in the names of its variables: lower case letters, digits and hyphens. */
  readonly name: string;
  /** How one talks to it: by OpenID Connect, or in Discord's own way. */
  readonly kind: 'openid' | 'discord';
  /** Names it once and for all; with the subject it is the key of an identity. */
  readonly issuer: string;
  /** What its button says. */
  readonly label: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** The variables of one provider; `<NAME>` is its name in upper case, hyphens as underscores. For `.env.example`. */
export const providerVariables = {
  'OIDC_<NAME>_ISSUER':
    'Address of the provider, as its discovery document names it; https, or http on this machine. Not for google and discord',
  'OIDC_<NAME>_CLIENT_ID':
    'Name of this server there. Its redirect address there is PUBLIC_URL/api/v1/auth/providers/<name>/callback',
  'OIDC_<NAME>_CLIENT_SECRET': 'Secret of this server there',
  'OIDC_<NAME>_LABEL': 'What the button says; unset: the name, or what google and discord are called',
} as const;

type Variables = Readonly<Record<string, string | undefined>>;
type Preset = Pick<ProviderSettings, 'kind' | 'issuer' | 'label'>;

const PRESETS = new Map<string, Preset>([
  ['google', { kind: 'openid', issuer: 'https://accounts.google.com', label: 'Google' }],
  ['discord', { kind: 'discord', issuer: 'https://discord.com', label: 'Discord' }],
]);
const NAME = /^[a-z0-9](?:[a-z0-9-]{0,28}[a-z0-9])?$/;
const MOST = 10;
const LONGEST = 200;

/** The providers `list` names, comma-separated. Throws `StartProblem` naming the variable that will not do. */
export function readProviders(list: string, variables: Variables): readonly ProviderSettings[] {
  const names = list === '' ? [] : list.split(',').map((name) => name.trim());
  const wrong = names.find((name) => !NAME.test(name));
  if (wrong !== undefined)
    throw new StartProblem(
      `OIDC_PROVIDERS names "${wrong}", but a name is up to 30 lower case letters, digits, hyphens.`,
    );
  if (new Set(names).size < names.length) throw new StartProblem('OIDC_PROVIDERS names a provider twice.');
  if (names.length > MOST) throw new StartProblem(`OIDC_PROVIDERS names more than ${String(MOST)} providers.`);
  const providers = names.map((name) => readProvider(name, variables));
  assertDistinct(providers);
  return providers;
}

function readProvider(name: string, variables: Variables): ProviderSettings {
  const prefix = `OIDC_${name.toUpperCase().replaceAll('-', '_')}`;
  const value = (what: string) => variables[`${prefix}_${what}`] ?? '';
  const needed = (what: string): string => {
    if (value(what) === '')
      throw new StartProblem(`${prefix}_${what} is missing: OIDC_PROVIDERS names the provider ${name}.`);
    return bounded(`${prefix}_${what}`, value(what));
  };
  const preset = PRESETS.get(name);
  if (preset !== undefined && value('ISSUER') !== '')
    throw new StartProblem(`${prefix}_ISSUER is known already: leave it out, or give the provider another name.`);
  return {
    name,
    ...(preset ?? { kind: 'openid', issuer: issuerOf(`${prefix}_ISSUER`, needed('ISSUER')), label: name }),
    ...(value('LABEL') === '' ? {} : { label: bounded(`${prefix}_LABEL`, value('LABEL'), 40) }),
    clientId: needed('CLIENT_ID'),
    clientSecret: needed('CLIENT_SECRET'),
  };
}

/** Kept as it is written: a slash at its end belongs to the name. */
function issuerOf(variable: string, given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !isPlain(url) || !(url.protocol === 'https:' || isLocal(url)))
    throw new StartProblem(`${variable} is "${given}", but must be an address such as https://login.example.org.`);
  return given;
}

const isPlain = ({ search, hash, username, password }: URL): boolean => search + hash + username + password === '';

const isLocal = ({ protocol, hostname }: URL): boolean =>
  protocol === 'http:' && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

function bounded(variable: string, value: string, longest = LONGEST): string {
  if (value.length > longest)
    throw new StartProblem(`${variable} is too long: ${String(longest)} characters are the most.`);
  return value;
}

/** One place under two names would be two halves of one. */
function assertDistinct(providers: readonly ProviderSettings[]): void {
  const issuers = new Map<string, string>();
  for (const { name, issuer } of providers) {
    const other = issuers.get(issuer);
    if (other !== undefined)
      throw new StartProblem(`OIDC_PROVIDERS names ${other} and ${name}, which are the same provider: ${issuer}.`);
    issuers.set(issuer, name);
  }
}
