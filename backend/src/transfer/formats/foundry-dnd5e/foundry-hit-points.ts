import { type Character, type LoadedRuleset, deriveSheet, keepRoll } from '@heroledger/rules';
import { fixedNumber, withRolls } from '../dnd5e/hit-point-rolls';
import { NameIndex } from '../name-index';
import { type Json, at, isObject, listAt, numberAt, textAt } from '../reading';
import type { FoundryActor, FoundryItem } from './foundry-actor';

/** What a file says the most hit points are: always up to version 1, later only where a player set it. */
export function mostHitPoints({ system }: FoundryActor): number | null {
  const written = numberAt(system, 'attributes', 'hp', 'max');
  return written === null || written <= 0 ? null : Math.trunc(written);
}

/** With what was rolled for hit points: each roll where the file keeps them, else so that the sum is the file's. */
export function withHitPointRolls(actor: FoundryActor, character: Character, loaded: LoadedRuleset): Character {
  const rolled = withKeptRolls(actor, character, loaded);
  const most = mostHitPoints(actor);
  if (most === null || rolled !== character) return rolled;
  const pool = deriveSheet(character, loaded).stats.find(({ id }) => id === loaded.ruleset.presentation.pool);
  return withRolls(character, most - (pool?.value ?? most), loaded);
}

function withKeptRolls({ items }: FoundryActor, character: Character, loaded: LoadedRuleset): Character {
  const index = new NameIndex(loaded.classes.values());
  const classes = items.filter(({ type }) => type === 'class');
  return classes.reduce((rolled, item) => {
    const found = index.find(textAt(item.system, 'identifier')) ?? index.find(item.name);
    const levels = character.classes.find(({ id }) => id === found?.id)?.level ?? 0;
    const die = found?.hitDie ?? null;
    if (found === null || die === null) return rolled;
    const isFirst = character.classes[0]?.id === found.id;
    return rollsIn(item)
      .filter(({ level, roll }) => level <= levels && roll <= die && !(isFirst && level === 1))
      .filter(({ roll }) => roll !== fixedNumber(die))
      .reduce((kept, { level, roll }) => keepRoll(kept, { classId: found.id, level, roll }), rolled);
  }, character);
}

const MOST_LEVELS = 20;

/** Kept by level of the class, since version 2: `max`, `avg`, or the number that was rolled. */
function rollsIn({ system }: FoundryItem): readonly { readonly level: number; readonly roll: number }[] {
  const values = advancementsIn(system)
    .map((advancement) => at(advancement, 'value'))
    .find(isObject);
  if (values === undefined) return [];
  return Object.keys(values)
    .slice(0, MOST_LEVELS)
    .flatMap((key) => {
      const level = Number(key);
      const roll = numberAt(values, key);
      const isRoll = roll !== null && Number.isInteger(roll) && roll >= 1;
      return Number.isInteger(level) && level >= 1 && isRoll ? [{ level, roll }] : [];
    });
}

/** A list up to version 5, an object by id since. */
function advancementsIn(system: unknown): readonly Json[] {
  const advancement = at(system, 'advancement');
  const all = isObject(advancement) ? Object.values(advancement) : listAt(system, 'advancement');
  return all.filter(isObject).filter((one) => textAt(one, 'type') === 'HitPoints');
}
