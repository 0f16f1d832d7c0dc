import { isRecord } from '../characters';
import { parsed } from './parsed';

/** Whose file it seems to be, where it is of a kind that is known but not read here; null for anything else. */
export function seemsToBe(text: string): string | null {
  const content = parsed(text);
  if (!isRecord(content)) return null;
  const { _stats: stats, type } = content;
  // Adventurers of these systems are read; their foes and familiars are not.
  if (isRecord(stats) && type !== 'character') return $localize`an actor of Foundry that is no adventurer`;
  if (isRecord(stats)) return $localize`an adventurer of another system of Foundry`;
  return null;
}
