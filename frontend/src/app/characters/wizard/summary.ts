import type { Character, OpenChoice, Ruleset } from '@heroledger/rules';
import { formatNumber } from '../../ui';

/** One line of what was decided, once more before it is made. */
export interface SummaryPart {
  readonly name: string;
  readonly words: string;
}

/** Skills, what was chosen, and what is carried; only what there is something to say about. */
export function summaryOf(
  document: Character,
  choices: readonly OpenChoice[],
  ruleset: Ruleset,
): readonly SummaryPart[] {
  return [
    { name: $localize`Skills`, words: skillWords(document, ruleset) },
    ...choices
      .filter(({ kind }) => kind !== 'skill-pick')
      .map((choice) => ({ name: choice.name, words: pickedWords(choice) })),
    { name: $localize`Carried`, words: gearWords(document) },
  ].filter(({ words }) => words !== '');
}

function skillWords({ skills }: Character, ruleset: Ruleset): string {
  const names = new Map(ruleset.skills.map(({ id, name }) => [id, name]));
  return skills
    .filter(({ rank }) => rank > 0)
    .map(({ id, rank }) => (rank === 1 ? (names.get(id) ?? id) : `${names.get(id) ?? id} ${formatNumber(rank)}`))
    .join(', ');
}

function pickedWords({ picked, options }: OpenChoice): string {
  return picked.map((id) => options.find((option) => option.id === id)?.name ?? id).join(', ');
}

function gearWords({ equipment }: Character): string {
  return equipment
    .map(({ name, quantity }) => (quantity === 1 ? name : `${name} × ${formatNumber(quantity)}`))
    .join(', ');
}
