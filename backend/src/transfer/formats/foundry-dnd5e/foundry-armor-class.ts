import { numberAt, textAt } from '../reading';
import type { FoundryActor } from './foundry-actor';

/**
 * Armor class where a player wrote it: always in version 0.9 and before, later where it is told not to follow from
 * armor. Null where it follows from what is worn.
 */
export function armorClassOf({ system }: FoundryActor): number | null {
  const kind = textAt(system, 'attributes', 'ac', 'calc');
  const written = numberAt(system, 'attributes', 'ac', kind === '' ? 'value' : 'flat');
  if (written === null || written <= 0) return null;
  if (kind === '' || kind === 'flat') return Math.trunc(written);
  if (kind !== 'natural') return null;
  const dexterity = numberAt(system, 'abilities', 'dex', 'value') ?? 10;
  return Math.trunc(written) + Math.floor((dexterity - 10) / 2);
}
