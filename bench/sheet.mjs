import { createRequire } from 'node:module';
import { inHouse } from '../scripts/lib/house.mjs';
import { median } from './load.mjs';

const ROUNDS = 400;

/** A level-20 character of four classes who owns sixty items, most of them on the back and several worn. */
export function veteran(ruleset) {
  const ids = (list, count) => Array.from({ length: count }, (_, position) => list[position % list.length].id);
  return {
    name: 'Mother Oda',
    ruleset: ruleset.id,
    rulesetVersion: ruleset.version,
    mode: 'advisory',
    creationMethod: 'manual',
    abilities: Object.fromEntries(ruleset.abilities.map(({ id }) => [id, 15])),
    ancestry: ruleset.ancestries[0].id,
    classes: ruleset.classes.slice(0, 4).map(({ id }) => ({ id, level: 5 })),
    experiencePoints: 355_000,
    choices: {},
    skills: ruleset.skills.map(({ id }) => ({ id, rank: 1 })),
    equipment: ids(ruleset.items, 60).map((itemId, position) => ({
      id: `00000000-0000-7000-8000-${String(position).padStart(12, '0')}`,
      itemId,
      name: itemId,
      description: '',
      itemType: 'misc',
      quantity: 1,
      isEquipped: position % 6 === 0,
      isAttuned: position < 3,
      containerId: null,
      statModifiers: position % 10 === 0 ? [{ target: 'armorClass', op: 'add', value: 1 }] : [],
    })),
    spent: {},
    personalityTraits: '',
    biography: '',
    notes: '',
    currency: {},
    tags: [],
    extras: {},
  };
}

const require = createRequire(import.meta.url);
const engine = () => require(inHouse('dist/server/libs/rules/src/index.js'));
const rulesetFile = (id) => require(inHouse(`dist/server/libs/rules/rulesets/${id}.json`));

/** Milliseconds of the median of many, once the engine is warm. */
function measure(rounds, work) {
  const times = [];
  for (let i = 0; i < rounds; i += 1) {
    const started = performance.now();
    work();
    if (i >= rounds / 4) times.push(performance.now() - started);
  }
  return median(times);
}

/** Milliseconds that one sheet takes, and the check of one character, by ruleset. */
export function measureSheets() {
  const { deriveSheet, loadRuleset, validate } = engine();
  return ['adventure-core', 'srd-5.1'].map((id) => {
    const document = rulesetFile(id);
    const ruleset = loadRuleset(document);
    const character = veteran(document);
    return {
      ruleset: id,
      sheetMs: measure(ROUNDS, () => deriveSheet(character, ruleset)),
      validateMs: measure(ROUNDS, () => validate(character, ruleset)),
    };
  });
}

/** Milliseconds until a ruleset of 5,000 items is checked and compiled: the items of one that ships, again and again. */
export function measureLoading() {
  const { loadRuleset } = engine();
  const document = rulesetFile('srd-5.1');
  const copies = Array.from({ length: 5_000 - document.items.length }, (_, number) => {
    const model = document.items[number % document.items.length];
    return { ...model, id: `${model.id}-${number}` };
  });
  const items = [...document.items, ...copies];
  return measure(8, () => loadRuleset({ ...document, items }));
}
