import { blankCharacter, characterWithoutRuleset } from '../blank-character';
import type { Character } from '../character';
import characterSchema from '../character.schema.json';
import { isArray, isObject, own, type JsonObject } from '../json/guards';
import { pointerParts } from '../json/pointer';
import type { Ruleset } from '../ruleset';
import { compileSchema, type SchemaCheck, type SchemaProblem } from '../schema/schema';

/** A document as far as it makes sense. What does not is left out of `character` and named in `problems`. */
export interface Reading {
  readonly character: Character;
  readonly problems: readonly SchemaProblem[];
  /** Where an entry of `character` stands in the document: the places of left-out entries are skipped. */
  readonly places: {
    readonly classes: readonly number[];
    readonly skills: readonly number[];
    readonly equipment: readonly number[];
  };
}

let compiled: SchemaCheck | null = null;

function characterCheck(document: unknown): SchemaProblem[] {
  compiled ??= compileSchema(characterSchema);
  return compiled(document);
}

/** Whether any JSON has the shape of a character document; `validate` tells whether it makes sense. */
export function isCharacter(document: unknown): document is Character {
  return characterCheck(document).length === 0;
}

/**
 * Reads any JSON as a character; never throws.
 *
 * @param ruleset fills in what makes no sense; without one that stays empty
 */
export function readCharacter(document: unknown, ruleset: Ruleset | undefined): Reading {
  const problems = characterCheck(document);
  if (isSound(document, problems)) return { character: document, problems, places: placesOf(document, noFlaws) };

  const blank = ruleset === undefined ? characterWithoutRuleset() : blankCharacter(ruleset);
  const flaws = findFlaws(problems);
  const salvaged: unknown = isObject(document) ? salvage(document, withOptional(blank, document), flaws) : blank;
  return { character: isCharacter(salvaged) ? salvaged : blank, problems, places: placesOf(document, flaws) };
}

function isSound(document: unknown, problems: readonly SchemaProblem[]): document is Character {
  return problems.length === 0;
}

/** By field: `true` when all of it is wrong, else the entries that are. */
type Flaws = ReadonlyMap<string, ReadonlySet<string> | true>;
const noFlaws: Flaws = new Map();

function findFlaws(problems: readonly SchemaProblem[]): Flaws {
  const flaws = new Map<string, Set<string> | true>();
  for (const { pointer } of problems) {
    const [field, entry] = pointerParts(pointer) ?? [];
    if (field === undefined) continue;
    const known = flaws.get(field) ?? new Set<string>();
    if (entry === undefined || known === true) flaws.set(field, true);
    else flaws.set(field, known.add(entry));
  }
  return flaws;
}

/** What a document may leave out is read only where it has it. */
function withOptional(blank: Character, document: JsonObject): Character {
  return own(document, 'hitPointRolls') === undefined ? blank : { ...blank, hitPointRolls: {} };
}

function salvage(document: JsonObject, blank: Character, flaws: Flaws): JsonObject {
  return Object.fromEntries(
    Object.entries(blank).map(([field, fallback]: [string, unknown]) => {
      const flaw = flaws.get(field);
      const value = own(document, field);
      if (flaw === undefined) return [field, value];
      return [field, flaw === true ? fallback : withoutEntries(value, flaw, fallback)];
    }),
  );
}

function withoutEntries(value: unknown, wrong: ReadonlySet<string>, fallback: unknown): unknown {
  if (isArray(value)) return value.filter((_, index) => !wrong.has(String(index)));
  if (isObject(value)) return Object.fromEntries(Object.entries(value).filter(([key]) => !wrong.has(key)));
  return fallback;
}

function placesOf(document: unknown, flaws: Flaws): Reading['places'] {
  const placesIn = (field: string): number[] => {
    const flaw = flaws.get(field);
    const entries = isObject(document) ? own(document, field) : undefined;
    if (flaw === true || !isArray(entries)) return [];
    return [...entries.keys()].filter((index) => !flaw?.has(String(index)));
  };
  return { classes: placesIn('classes'), skills: placesIn('skills'), equipment: placesIn('equipment') };
}
