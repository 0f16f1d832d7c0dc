import { matchSkills, allows, type Demand } from '../choosing/skill-matching';
import { countSkillPoints } from '../choosing/skill-points';
import { pointer } from '../json/pointer';
import { asSentence, reasonsUnmet } from '../prerequisites';
import type { Fix, Violation } from '../sheet';
import { counted, forbidden, placed, removeFix, replaceFix, senseless, type Examination } from './examination';

/** Learned ranks: that they exist, are covered by picks or points, and that what they ask for is there. */
export function checkSkills(examination: Examination): Violation[] {
  const { uncovered } = matchSkills(examination.evaluation, examination.loaded);
  const isBought = examination.loaded.program.skillPoints !== null;
  return [
    ...checkRanks(examination),
    ...(isBought
      ? checkPoints(examination, uncovered)
      : lowestOfEach(uncovered).map((demand) => notAvailable(examination, demand))),
    ...checkPrerequisites(examination),
  ];
}

function checkRanks({ character, places, loaded }: Examination): Violation[] {
  return placed(character.skills, places.skills).flatMap(({ entry: { id, rank }, place }) => {
    const skill = loaded.skills.get(id);
    if (skill === undefined || rank <= skill.maximumRank) return [];
    const where = pointer('skills', place, 'rank');
    return [
      senseless({
        code: 'SKILL_RANK_ABOVE_MAXIMUM',
        pointer: where,
        message: `${skill.name} is at rank ${String(rank)}, its highest is ${String(skill.maximumRank)}.`,
        advice: `Lower it to ${String(skill.maximumRank)}.`,
        params: { skill: id, rank, maximum: skill.maximumRank },
        fixes: [replaceFix(`Lower ${skill.name} to ${String(skill.maximumRank)}`, where, skill.maximumRank)],
      }),
    ];
  });
}

function lowestOfEach(demands: readonly Demand[]): Demand[] {
  return demands.filter(
    ({ skillId, rank }) => !demands.some((other) => other.skillId === skillId && other.rank < rank),
  );
}

function notAvailable(examination: Examination, demand: Demand): Violation {
  const { loaded, places } = examination;
  const place = places.skills[demand.index] ?? demand.index;
  const { name } = loaded.skills.get(demand.skillId) ?? { name: demand.skillId };
  const what = demand.rank === 1 ? name : `${name} ${String(demand.rank)}`;
  return forbidden({
    code: 'SKILL_NOT_AVAILABLE',
    pointer: demand.rank === 1 ? pointer('skills', place) : pointer('skills', place, 'rank'),
    message: whyNotAvailable(examination, demand, what),
    advice:
      demand.rank === 1
        ? `Unlearn ${name}, or another skill in its place.`
        : `Lower ${name}, or another skill in its place.`,
    params: { skill: demand.skillId, rank: demand.rank },
    fixes: [lowerSkill(name, place, demand.rank - 1)],
  });
}

function whyNotAvailable({ evaluation, character }: Examination, demand: Demand, what: string): string {
  const ofRank = evaluation.picks.filter(({ pick }) => pick.rank === demand.rank);
  const open = ofRank.filter((pick) => allows(pick, demand));
  if (open.length === 0) {
    const givers = [...new Set(ofRank.map(({ bringer }) => bringer))].join(' and ');
    return givers === ''
      ? `Nothing this character is offers ${what}.`
      : `What ${givers} may pick does not include ${what}.`;
  }
  const available = ofRank.reduce((sum, { pick }) => sum + pick.count, 0);
  const learned = character.skills.filter(({ id, rank }) => {
    return rank >= demand.rank && (evaluation.grantedRanks.get(id) ?? 0) < demand.rank;
  }).length;
  return `${counted(learned, 'skill')} picked at rank ${String(demand.rank)}, there ${available === 1 ? 'is 1 pick' : `are ${String(available)} picks`}: ${what} finds no place.`;
}

function lowerSkill(name: string, place: number, rank: number): Fix {
  return rank === 0
    ? removeFix(`Unlearn ${name}`, pointer('skills', place))
    : replaceFix(`Lower ${name} to ${String(rank)}`, pointer('skills', place, 'rank'), rank);
}

function checkPoints(examination: Examination, bought: readonly Demand[]): Violation[] {
  const { loaded, evaluation, places } = examination;
  const { cost } = loaded.ruleset.skillRules;
  const points = countSkillPoints(evaluation, bought, loaded);
  if (points === null || points.spent <= points.available) return [];
  const { available, spent } = points;
  // In the order of rank: the last of a skill is its highest.
  const highest = [...new Map(bought.map((demand) => [demand.index, demand])).values()];
  return [
    forbidden({
      code: 'SKILL_POINTS_EXCEEDED',
      pointer: '/skills',
      message: `${counted(spent, 'skill point')} spent, there ${available === 1 ? 'is' : 'are'} ${String(available)}.`,
      advice: `Lower skills until they cost ${counted(spent - available, 'point')} less.`,
      params: { spent, available, over: spent - available },
      fixes: highest
        .sort((a, b) => b.index - a.index)
        .filter(({ rank }) => (cost[rank - 1] ?? 0) >= spent - available)
        .map(({ skillId, rank, index }) => {
          return lowerSkill(loaded.skills.get(skillId)?.name ?? skillId, places.skills[index] ?? index, rank - 1);
        }),
    }),
  ];
}

function checkPrerequisites({ character, places, evaluation, loaded }: Examination): Violation[] {
  return placed(character.skills, places.skills).flatMap(({ entry: { id }, place }) => {
    const skill = loaded.skills.get(id);
    if (skill?.requires === undefined) return [];
    const reasons = reasonsUnmet(skill.requires, evaluation, loaded);
    if (reasons.length === 0) return [];
    return [
      forbidden({
        code: 'PREREQUISITE_UNMET',
        pointer: pointer('skills', place),
        message: `${skill.name} ${reasons.join('; ')}.`,
        advice: `${asSentence(reasons).replace(/\.$/, '')}: reach that first, or unlearn ${skill.name}.`,
        params: { skill: id, missing: reasons.join('; ') },
        fixes: [removeFix(`Unlearn ${skill.name}`, pointer('skills', place))],
      }),
    ];
  });
}
