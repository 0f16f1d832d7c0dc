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

/** Milliseconds that one sheet takes, by ruleset: the median of many, once the engine is warm. */
export function measureSheets() {
  const require = createRequire(import.meta.url);
  const { deriveSheet, loadRuleset } = require(inHouse('dist/server/libs/rules/src/index.js'));
  return ['adventure-core', 'srd-5.1'].map((id) => {
    const document = require(inHouse(`dist/server/libs/rules/rulesets/${id}.json`));
    const ruleset = loadRuleset(document);
    const character = veteran(document);
    const times = [];
    for (let i = 0; i < ROUNDS; i += 1) {
      const started = performance.now();
      deriveSheet(character, ruleset);
      if (i >= ROUNDS / 4) times.push(performance.now() - started);
    }
    return { ruleset: id, ms: median(times) };
  });
}
