import { providerVariables } from './identity-providers';
import { settings } from './settings';

/** `.env.example`: every variable with its default and what it is for. */
export function environmentReference(): string {
  const entries = Object.entries(settings).flatMap(([name, { says, fallback }]) => [
    entry(name, says, String(fallback)),
    ...(name === 'OIDC_PROVIDERS' ? ofEachProvider() : []),
  ]);
  return `# Copy to .env and change what you need; every line shows the default.\n\n${entries.join('\n')}`;
}

const ofEachProvider = (): string[] => Object.entries(providerVariables).map(([name, says]) => entry(name, says, ''));

const entry = (name: string, says: string, fallback: string): string => `# ${says}\n# ${name}=${fallback}\n`;
