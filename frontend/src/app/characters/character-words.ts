import type { Ruleset } from '@heroledger/rules';
import type { CharacterSummary, Visibility } from './character-messages';
import type { IconName } from '../ui';

/** What a card reads of a ruleset. */
type Words = Pick<Ruleset, 'ancestries' | 'classes' | 'progression'>;
type Row = Pick<CharacterSummary, 'ancestry' | 'classes' | 'level' | 'experiencePoints'>;

/** `Lightfoot halfling`, `Rogue 3`: in the ruleset's words, or by id while it is not there yet. */
export function kickerWords(row: Row, ruleset: Words | null): readonly string[] {
  const ancestry = row.ancestry === null ? [] : [nameIn(ruleset?.ancestries, row.ancestry)];
  return [...ancestry, ...row.classes.map(({ id, level }) => `${nameIn(ruleset?.classes, id)} ${level}`)];
}

/** Figure of the crest: that of the class taken first. */
export function chargeOf(row: Row, ruleset: Words | null): string | null {
  const first = row.classes[0]?.id;
  return ruleset?.classes.find(({ id }) => id === first)?.charge ?? null;
}

/** How far the next level is: 0 to 1; null at the top and while no class is chosen. */
export function wayToNextLevel(row: Row, ruleset: Words | null): number | null {
  const here = ruleset?.progression.experience[row.level - 1];
  const next = ruleset?.progression.experience[row.level];
  if (here === undefined || next === undefined || next <= here) return null;
  return Math.min(Math.max((row.experiencePoints - here) / (next - here), 0), 1);
}

export function visibilityWords(visibility: Visibility): { readonly icon: IconName; readonly words: string } {
  switch (visibility) {
    case 'private':
      return { icon: 'lock', words: $localize`Private` };
    case 'link':
      return { icon: 'link', words: $localize`By link` };
    case 'public':
      return { icon: 'language', words: $localize`In the gallery` };
  }
}

const longestName = 120;

/** What a copy is called, so that it can be told from what it was made of. */
export function copyName(name: string): string {
  const mark = $localize`(copy)`;
  return `${name.slice(0, longestName - mark.length - 1).trimEnd()} ${mark}`;
}

function nameIn(named: readonly { readonly id: string; readonly name: string }[] | undefined, id: string): string {
  return named?.find((one) => one.id === id)?.name ?? id.replaceAll('-', ' ');
}
