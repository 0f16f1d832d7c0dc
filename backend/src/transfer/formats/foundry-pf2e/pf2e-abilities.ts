import type { LoadedRuleset } from '@heroledger/rules';
import { ABILITIES, scoreOf } from '../carried-over/carried-ruleset';
import type { MappingNotes } from '../mapping-notes';
import { at, isObject, listAt, numberAt, textAt } from '../reading';
import { type Pf2eActor, itemOfType, textsIn } from './pf2e-actor';

/** From this modifier on a boost counts half. */
const HALVED_FROM = 4;
const BOOSTS_OF_A_LEVEL = 4;

type Scores = ReadonlyMap<string, number>;

/** Written scores where the file has them and means them, otherwise what the boosts make. */
export function readAbilities(
  actor: Pf2eActor,
  level: number,
  loaded: LoadedRuleset,
  notes: MappingNotes,
): Readonly<Record<string, number>> {
  const written = writtenScores(actor);
  const boosted = boostedScores(actor, level);
  const isByHand = ['attributes', 'abilities'].some((part) => at(actor.system, 'build', part, 'manual') === true);
  const hasBoosts = [...boosted.values()].some((score) => score !== 10);
  const counts = written.size > 0 && (isByHand || !hasBoosts || !isObject(at(actor.system, 'build')));
  const scores = counts ? written : boosted;
  const from = counts ? 'abilities' : 'build.attributes.boosts';
  return Object.fromEntries(
    Object.keys(ABILITIES).map((short) => {
      const score = scores.get(short) ?? (hasBoosts && !counts ? 10 : null);
      return scoreOf(short, score, `${from}.${short}`, { loaded, notes });
    }),
  );
}

/** As a score, or since the remaster as a modifier. */
function writtenScores({ system }: Pf2eActor): Scores {
  const found = Object.keys(ABILITIES).flatMap((short): readonly [string, number][] => {
    const score = numberAt(system, 'abilities', short, 'value');
    const modifier = numberAt(system, 'abilities', short, 'mod');
    if (score !== null) return [[short, Math.trunc(score)]];
    return modifier === null ? [] : [[short, 10 + 2 * Math.trunc(modifier)]];
  });
  return new Map(found);
}

/** 10 and 2 for each boost, 1 where the score is 18 or more; in the order in which they are gained. */
function boostedScores(actor: Pf2eActor, level: number): Scores {
  const modifiers = new Map(Object.keys(ABILITIES).map((short) => [short, 0]));
  const change = (short: string, by: number): void => {
    const before = modifiers.get(short);
    if (before !== undefined) modifiers.set(short, before + by);
  };
  for (const short of flawsOf(actor)) change(short, -1);
  for (const short of boostsOfOrigin(actor)) change(short, 1);
  for (const boosts of boostsOfLevels(actor, level)) {
    for (const short of boosts) change(short, (modifiers.get(short) ?? 0) >= HALVED_FROM ? 0.5 : 1);
  }
  const apex =
    textAt(actor.system, 'build', 'attributes', 'apex') || textAt(actor.system, 'build', 'abilities', 'apex');
  const raised = modifiers.get(apex);
  if (raised !== undefined) modifiers.set(apex, Math.max(HALVED_FROM, Math.floor(raised) + 1));
  return new Map([...modifiers].map(([short, modifier]) => [short, Math.trunc(10 + 2 * modifier)]));
}

/** Of ancestry, background and class; free ones count where they were chosen. */
function boostsOfOrigin(actor: Pf2eActor): readonly string[] {
  const ancestry = itemOfType(actor, 'ancestry')?.system;
  const others = textsIn(ancestry, 'alternateAncestryBoosts');
  const hasOthers = Array.isArray(at(ancestry, 'alternateAncestryBoosts'));
  const extra = at(ancestry, 'voluntary', 'boost');
  return [
    ...(hasOthers ? others : chosenOf(at(ancestry, 'boosts'))),
    ...(typeof extra === 'string' ? [extra] : []),
    ...chosenOf(at(itemOfType(actor, 'background')?.system, 'boosts')),
    ...keyAbilityOf(actor),
  ];
}

/** What the class is best at; empty where it was not chosen yet. The actor says it too, right or wrong. */
export function keyAbilityOf(actor: Pf2eActor): readonly string[] {
  const slot = at(itemOfType(actor, 'class')?.system, 'keyAbility');
  const own = chosen(slot);
  const said = textAt(actor.system, 'details', 'keyability', 'value');
  return own.length > 0 ? own : textsIn(slot).filter((offered) => offered === said);
}

function flawsOf(actor: Pf2eActor): readonly string[] {
  const ancestry = itemOfType(actor, 'ancestry')?.system;
  const isReplaced = Array.isArray(at(ancestry, 'alternateAncestryBoosts'));
  return [...(isReplaced ? [] : chosenOf(at(ancestry, 'flaws'))), ...textsIn(ancestry, 'voluntary', 'flaws')];
}

const chosenOf = (slots: unknown): readonly string[] =>
  isObject(slots) || Array.isArray(slots) ? Object.values(slots).slice(0, 20).flatMap(chosen) : [];

/** The one that was selected, or the only one there is to select. */
function chosen(slot: unknown): readonly string[] {
  const selected = textAt(slot, 'selected');
  if (selected !== '') return [selected];
  const offered = textsIn(slot);
  return offered.length === 1 ? offered : [];
}

/** With gradual boosts some of a level that is still to come count already, one for each level on the way. */
function boostsOfLevels({ system }: Pf2eActor, level: number): readonly (readonly string[])[] {
  const written = ['attributes', 'abilities'].map((part) => at(system, 'build', part, 'boosts')).find(isObject) ?? {};
  return [1, 5, 10, 15, 20].map((at) => {
    const boosts = textsIn({ boosts: listAt(written, String(at)) }, 'boosts').slice(0, BOOSTS_OF_A_LEVEL);
    const open = at <= level ? BOOSTS_OF_A_LEVEL : Math.max(0, BOOSTS_OF_A_LEVEL + level - at);
    return boosts.length <= open ? boosts : [];
  });
}
