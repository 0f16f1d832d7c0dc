import { pointer } from '../json/pointer';
import type { Fix, Violation } from '../sheet';
import type { ViolationCode } from './codes';
import { placed, removeFix, replaceFix, senseless, type Examination } from './examination';

interface Unknown {
  readonly code: ViolationCode;
  readonly pointer: string;
  /** What it should be: `class`, `skill`. */
  readonly kind: string;
  readonly id: string;
  readonly fixes: readonly Fix[];
}

/** Every id in the document must exist, and stand once where it may stand once. */
export function checkReferences(examination: Examination): Violation[] {
  const { character, loaded } = examination;
  const mismatch = character.ruleset === loaded.ruleset.id ? [] : [rulesetMismatch(examination)];
  const unknown = [
    ...unknownHeads(examination),
    ...unknownKeys(examination),
    ...unknownEntries(examination),
    ...unknownTargets(examination),
  ];
  return [
    ...mismatch,
    ...unknown.map((entry) => describeUnknown(entry, loaded.ruleset.shortName)),
    ...duplicates(examination),
  ];
}

function rulesetMismatch({ character, loaded }: Examination): Violation {
  return senseless({
    code: 'RULESET_MISMATCH',
    pointer: '/ruleset',
    message: `The character belongs to “${character.ruleset}”, it was checked against “${loaded.ruleset.id}”.`,
    advice: 'Check it against its own ruleset.',
    params: { ruleset: character.ruleset, checkedAgainst: loaded.ruleset.id },
  });
}

function describeUnknown({ code, pointer: place, kind, id, fixes }: Unknown, ruleset: string): Violation {
  return senseless({
    code,
    pointer: place,
    message: `${ruleset} has no ${kind} “${id}”.`,
    advice: `Choose a ${kind} of the ruleset, or take it away.`,
    params: { id },
    fixes,
  });
}

function unknownHeads({ character, loaded }: Examination): Unknown[] {
  const { ancestry, creationMethod } = character;
  const found: Unknown[] = [];
  if (ancestry !== null && !loaded.ancestries.has(ancestry)) {
    const fixes = [replaceFix('Choose no ancestry yet', '/ancestry', null)];
    found.push({ code: 'UNKNOWN_ANCESTRY', pointer: '/ancestry', kind: 'ancestry', id: ancestry, fixes });
  }
  if (creationMethod !== null && !loaded.creationMethods.has(creationMethod)) {
    const fixes = [replaceFix('Choose no method yet', '/creationMethod', null)];
    const place = '/creationMethod';
    found.push({ code: 'UNKNOWN_CREATION_METHOD', pointer: place, kind: 'creation method', id: creationMethod, fixes });
  }
  return found;
}

function unknownKeys({ character, loaded }: Examination): Unknown[] {
  const keysOutside = (
    record: Readonly<Record<string, unknown>>,
    isKnown: (id: string) => boolean,
    describe: { readonly code: ViolationCode; readonly field: string; readonly kind: string },
  ): Unknown[] =>
    Object.keys(record)
      .filter((id) => !isKnown(id))
      .map((id) => {
        const place = pointer(describe.field, id);
        return {
          code: describe.code,
          kind: describe.kind,
          pointer: place,
          id,
          fixes: [removeFix('Take it away', place)],
        };
      });
  return [
    ...keysOutside(character.abilities, (id) => loaded.abilities.has(id), {
      code: 'UNKNOWN_ABILITY',
      field: 'abilities',
      kind: 'ability',
    }),
    ...keysOutside(character.spent, (id) => loaded.stats.get(id)?.pool === true, {
      code: 'UNKNOWN_POOL',
      field: 'spent',
      kind: 'pool',
    }),
    ...keysOutside(character.currency, (id) => loaded.currencies.has(id), {
      code: 'UNKNOWN_CURRENCY',
      field: 'currency',
      kind: 'currency',
    }),
  ];
}

function unknownEntries({ character, places, loaded }: Examination): Unknown[] {
  const classes = placed(character.classes, places.classes)
    .filter(({ entry }) => !loaded.classes.has(entry.id))
    .map(({ entry, place }): Unknown => {
      const fixes = [removeFix('Take the class away', pointer('classes', place))];
      return { code: 'UNKNOWN_CLASS', pointer: pointer('classes', place, 'id'), kind: 'class', id: entry.id, fixes };
    });
  const skills = placed(character.skills, places.skills)
    .filter(({ entry }) => !loaded.skills.has(entry.id))
    .map(({ entry, place }): Unknown => {
      const fixes = [removeFix('Take the skill away', pointer('skills', place))];
      return { code: 'UNKNOWN_SKILL', pointer: pointer('skills', place, 'id'), kind: 'skill', id: entry.id, fixes };
    });
  const items = placed(character.equipment, places.equipment).flatMap(({ entry, place }): Unknown[] => {
    if (entry.itemId === null || loaded.items.has(entry.itemId)) return [];
    const where = pointer('equipment', place, 'itemId');
    const fixes = [replaceFix(`Keep ${entry.name} as an item of your own`, where, null)];
    return [{ code: 'UNKNOWN_ITEM', pointer: where, kind: 'item', id: entry.itemId, fixes }];
  });
  return [...classes, ...skills, ...items];
}

function unknownTargets({ character, places, loaded }: Examination): Unknown[] {
  return placed(character.equipment, places.equipment).flatMap(({ entry, place }) =>
    entry.statModifiers.flatMap(({ target }, index): Unknown[] => {
      if (loaded.program.nodeOf.has(target)) return [];
      const modifier = pointer('equipment', place, 'statModifiers', index);
      const fixes = [removeFix('Take the modifier away', modifier)];
      return [{ code: 'UNKNOWN_STAT', pointer: `${modifier}/target`, kind: 'statistic', id: target, fixes }];
    }),
  );
}

function duplicates({ character, places }: Examination): Violation[] {
  return [
    ...repeated(character.classes, places.classes, { code: 'DUPLICATE_CLASS', field: 'classes', kind: 'class' }),
    ...repeated(character.skills, places.skills, { code: 'DUPLICATE_SKILL', field: 'skills', kind: 'skill' }),
    ...repeated(character.equipment, places.equipment, {
      code: 'DUPLICATE_EQUIPMENT_ID',
      field: 'equipment',
      kind: 'equipment id',
    }),
  ];
}

function repeated(
  entries: readonly { readonly id: string }[],
  places: readonly number[],
  { code, field, kind }: { readonly code: ViolationCode; readonly field: string; readonly kind: string },
): Violation[] {
  const seen = new Set<string>();
  return placed(entries, places).flatMap(({ entry: { id }, place }) => {
    const isRepeated = seen.has(id);
    seen.add(id);
    if (!isRepeated) return [];
    const where = pointer(field, place);
    return [
      senseless({
        code,
        pointer: `${where}/id`,
        message: `The ${kind} “${id}” stands here a second time.`,
        advice: 'Keep one of the two.',
        params: { id },
        fixes: [removeFix('Take the second one away', where)],
      }),
    ];
  });
}
