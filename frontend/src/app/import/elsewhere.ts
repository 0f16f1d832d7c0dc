import { isRecord } from '../characters';
import { parsed } from './parsed';

/** Whose file it seems to be, where it is of a kind that is known but not read here; null for anything else. */
export function seemsToBe(text: string): string | null {
  const content = parsed(text);
  if (!isRecord(content)) return null;
  const { _stats: stats, build } = content;
  if (isRecord(stats) && stats['systemId'] === 'pf2e') return $localize`a Pathfinder 2e actor of Foundry`;
  if (isRecord(build) && 'ancestry' in build && 'heritage' in build) return $localize`a Pathbuilder character`;
  return null;
}
