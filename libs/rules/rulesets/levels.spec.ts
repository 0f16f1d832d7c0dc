import { blankCharacter } from '../src/blank-character';
import type { Character } from '../src/character';
import { choicesFor } from '../src/choosing/choices-for';
import { levelDown, levelUp, makeChoices } from '../src/growth';
import { loadRuleset } from '../src/loading/load-ruleset';
import type { LoadedRuleset } from '../src/loading/loaded';
import type { OpenChoice } from '../src/sheet';
import adventureCore from './adventure-core.json';
import carriedOver from './carried-over.json';
import srd from './srd-5.1.json';

const games = [loadRuleset(adventureCore), loadRuleset(srd), loadRuleset(carriedOver)];
const careers = games.flatMap((loaded) =>
  loaded.ruleset.classes.map((taken) => [loaded.ruleset.id, taken.name, loaded, taken.id] as const),
);

/** The first open options of every choice that is not made yet, as often as each may be picked. */
function firstPicks(character: Character, loaded: LoadedRuleset): Record<string, string[]> {
  const isOpen = ({ kind, picked, choose }: OpenChoice) => kind !== 'skill-pick' && picked.length < choose;
  const open = choicesFor(character, loaded).filter(isOpen);
  return Object.fromEntries(
    open.map(({ id, choose, options }) => [
      id,
      options
        .filter(({ closedBecause }) => closedBecause === null)
        .slice(0, choose)
        .map((option) => option.id),
    ]),
  );
}

describe('a career of twenty levels', () => {
  it.each(careers)(
    'in %s as %s is walked back level by level to the same document',
    (_game, _name, loaded, classId) => {
      const begin = levelUp(blankCharacter(loaded.ruleset, 'Ada'), classId);
      const stages = [makeChoices(begin, firstPicks(begin, loaded), loaded)];
      while (stages.length < loaded.ruleset.progression.maximumLevel) {
        const grown = levelUp(stages.at(-1) ?? begin, classId);
        stages.push(makeChoices(grown, firstPicks(grown, loaded), loaded));
      }
      for (let level = stages.length; level > 1; level -= 1) {
        const [before, after] = stages.slice(level - 2, level);
        expect(after && levelDown(after, classId, loaded)).toEqual(before);
      }
    },
  );
});
