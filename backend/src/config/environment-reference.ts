import { settings } from './settings';

/** `.env.example`: every variable with its default and what it is for. */
export function environmentReference(): string {
  const entries = Object.entries(settings).map(
    ([name, { says, fallback }]) => `# ${says}\n# ${name}=${String(fallback)}\n`,
  );
  return `# Copy to .env and change what you need; every line shows the default.\n\n${entries.join('\n')}`;
}
