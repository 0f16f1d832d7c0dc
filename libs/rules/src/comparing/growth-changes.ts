import type { Character, HitPointRolls } from '../character';
import type { Change, Wording } from './wording';

/** What a character is and can do: scores, ancestry, classes, experience, choices, skills. */
export function growthChanges(a: Character, b: Character, words: Wording): Change[] {
  return [
    ...headChanges(a, b, words),
    ...numberChanges(a.abilities, b.abilities, (id) => ({ area: 'abilities', label: words.ability(id) })),
    ...classChanges(a, b, words),
    ...rollChanges(a, b, words),
    ...experienceChange(a.experiencePoints, b.experiencePoints),
    ...choiceChanges(a, b, words),
    ...skillChanges(a, b, words),
  ];
}

function headChanges(a: Character, b: Character, words: Wording): Change[] {
  const name = (id: string | null, find: (id: string) => string): string | null => (id === null ? null : find(id));
  return [
    ...valueChange('ancestry', 'Ancestry', [
      name(a.ancestry, (id) => words.ancestry(id)),
      name(b.ancestry, (id) => words.ancestry(id)),
    ]),
    ...valueChange('abilities', 'Scores made by', [
      name(a.creationMethod, (id) => words.method(id)),
      name(b.creationMethod, (id) => words.method(id)),
    ]),
  ];
}

/** A field with a word on both sides; null where there is none. */
export function valueChange(
  area: string,
  label: string,
  [before, after]: readonly [before: string | null, after: string | null],
): Change[] {
  if (before === after) return [];
  if (before === null) return [{ area, label, before, after, sentence: `${label}: ${after ?? ''}` }];
  if (after === null) return [{ area, label, before, after, sentence: `${label}: no longer ${before}` }];
  return [{ area, label, before, after, sentence: `${label} ${before} → ${after}` }];
}

type Numbers = Readonly<Record<string, number>>;

/** Records of numbers, entry by entry. */
export function numberChanges(
  a: Numbers,
  b: Numbers,
  describe: (id: string) => { readonly area: string; readonly label: string },
): Change[] {
  return keysOf(a, b).flatMap((id) => {
    const { area, label } = describe(id);
    return valueChange(area, label, [numberText(a, id), numberText(b, id)]);
  });
}

function numberText(record: Numbers, id: string): string | null {
  return Object.hasOwn(record, id) ? String(record[id]) : null;
}

function keysOf(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}

function classChanges(a: Character, b: Character, words: Wording): Change[] {
  const before = new Map(a.classes.map(({ id, level }) => [id, level]));
  const after = new Map(b.classes.map(({ id, level }) => [id, level]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const was = before.get(id) ?? 0;
    const is = after.get(id) ?? 0;
    if (was === is) return [];
    const label = words.characterClass(id);
    return [
      { area: 'classes', label, before: levelText(was), after: levelText(is), sentence: classSentence(label, was, is) },
    ];
  });
}

function rollChanges(
  { hitPointRolls: a = {} }: Character,
  { hitPointRolls: b = {} }: Character,
  words: Wording,
): Change[] {
  return keysOf(a, b).flatMap((classId) => {
    const [before, after] = [ownOf(a, classId), ownOf(b, classId)];
    return keysOf(before, after).flatMap((level): Change[] => {
      const [was, is] = [numberText(before, level), numberText(after, level)];
      if (was === is) return [];
      const taken = `${words.characterClass(classId)} ${level}`;
      const sentence = is === null ? `${taken}: fixed hit points` : `${taken}: rolled ${is} for hit points`;
      return [{ area: 'classes', label: `${taken}, roll for hit points`, before: was, after: is, sentence }];
    });
  });
}

function ownOf(rolls: HitPointRolls, classId: string): Numbers {
  return Object.hasOwn(rolls, classId) ? (rolls[classId] ?? {}) : {};
}

function levelText(level: number): string | null {
  return level === 0 ? null : `level ${String(level)}`;
}

function classSentence(name: string, was: number, is: number): string {
  if (is === 0) return `Left ${name}`;
  const levels = Math.abs(is - was) === 1 ? 'a level' : `${String(Math.abs(is - was))} levels`;
  return is > was
    ? `Took ${levels} in ${name}, now ${String(is)}`
    : `Gave back ${levels} in ${name}, now ${String(is)}`;
}

function experienceChange(was: number, is: number): Change[] {
  if (was === is) return [];
  const verb = is > was ? 'Gained' : 'Lost';
  const sentence = `${verb} ${String(Math.abs(is - was))} experience, now ${String(is)}`;
  return [{ area: 'experience', label: 'Experience', before: String(was), after: String(is), sentence }];
}

function choiceChanges(a: Character, b: Character, words: Wording): Change[] {
  return keysOf(a.choices, b.choices).flatMap((id) => {
    const picks = ({ choices }: Character): string | null => {
      const picked = Object.hasOwn(choices, id) ? (choices[id] ?? []) : [];
      return picked.length === 0 ? null : picked.map((option) => words.option(id, option)).join(', ');
    };
    return valueChange('choices', words.choice(id), [picks(a), picks(b)]);
  });
}

function skillChanges(a: Character, b: Character, words: Wording): Change[] {
  const before = new Map(a.skills.map(({ id, rank }) => [id, rank]));
  const after = new Map(b.skills.map(({ id, rank }) => [id, rank]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const was = before.get(id) ?? null;
    const is = after.get(id) ?? null;
    if (was === is) return [];
    const label = words.skill(id);
    const texts = { before: was === null ? null : String(was), after: is === null ? null : String(is) };
    return [{ area: 'skills', label, ...texts, sentence: skillSentence(label, was, is) }];
  });
}

function skillSentence(name: string, was: number | null, is: number | null): string {
  if (is === null) return `Forgot ${name}`;
  if (was === null) return is === 1 ? `Learned ${name}` : `Learned ${name} ${String(is)}`;
  return `${name} ${String(was)} → ${String(is)}`;
}
