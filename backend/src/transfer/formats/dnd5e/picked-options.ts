import type { Character, CharacterClass, ChoiceOption, LoadedRuleset } from '@heroledger/rules';
import type { MappingNotes } from '../mapping-notes';
import { wordsOf } from '../name-index';

/** Something of a file whose name may be that of an option: a subclass, a fighting style. */
export interface Candidate {
  /** Place in the file. */
  readonly from: string;
  readonly name: string;
  readonly identifier: string;
}

/** Subclasses, fighting styles and the like: an option counts as picked when something of the file bears its name. */
export function pickOptions<Kind extends Candidate>(
  candidates: readonly Kind[],
  classes: Character['classes'],
  loaded: LoadedRuleset,
  notes: MappingNotes,
): { readonly choices: Character['choices']; readonly used: ReadonlySet<Kind> } {
  const used = new Set<Kind>();
  const choices: Record<string, readonly string[]> = {};
  for (const { id, level } of classes) {
    for (const choice of choicesOf(loaded.classes.get(id), level)) {
      const picked: string[] = [];
      for (const option of choice.options) {
        const found = candidates.find((candidate) => !used.has(candidate) && names(candidate, option));
        if (found === undefined || picked.length === choice.choose) continue;
        used.add(found);
        picked.push(option.id);
        notes.map(found.from, `/choices/${choice.id}`, option.name);
      }
      if (picked.length > 0) choices[choice.id] = picked;
    }
  }
  return { choices, used };
}

function choicesOf(characterClass: CharacterClass | undefined, level: number) {
  if (characterClass === undefined) return [];
  return Object.entries(characterClass.levels)
    .filter(([at]) => Number(at) <= level)
    .flatMap(([, { choices }]) => choices ?? [])
    .flatMap(({ id, choose, from }) => (from.kind === 'options' ? [{ id, choose, options: from.options }] : []));
}

/** `Defense`, `Fighting Style: Defense` and `Defence Fighting Style` are one. */
function names({ name, identifier }: Candidate, option: ChoiceOption): boolean {
  const wanted = wordsOf(option.name).join(' ');
  const given = wordsOf(name.replace(/fighting style/i, ' ')).join(' ');
  return given === wanted || wordsOf(identifier).join(' ') === wanted;
}
