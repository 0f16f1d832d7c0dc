import { pointer } from '../json/pointer';
import { learnSkill } from '../choosing/take';
import type { CompiledChoice, CompiledPick } from '../loading/program';
import { asSentence, reasonsUnmet } from '../prerequisites';
import type { Fix, Violation } from '../sheet';
import { counted, forbidden, removeFix, type Examination } from './examination';

/** What was picked: that the choice is there and open, and the picks are among its options. */
export function checkChoices(examination: Examination): Violation[] {
  const open = new Map(examination.evaluation.choices.map((choice) => [choice.id, choice]));
  return Object.entries(examination.character.choices).flatMap(([id, picked]) => {
    if (picked.length === 0) return [];
    const choice = open.get(id);
    return choice === undefined ? [notOpen(examination, id)] : checkPicks(examination, choice, picked);
  });
}

function notOpen(examination: Examination, id: string): Violation {
  const { evaluation, loaded } = examination;
  const { choices, picks } = loaded.program;
  const choice = choices.get(id);
  const skillPick = picks.get(id);
  if (choice !== undefined) return notReached(id, choice);
  if (skillPick === undefined) return unknown(examination, id);
  return evaluation.picks.includes(skillPick)
    ? isSkillPick(examination, skillPick)
    : notReached(id, { name: skillPick.pick.name, source: skillPick.source });
}

function unknown({ loaded }: Examination, id: string): Violation {
  return forbidden({
    code: 'UNKNOWN_CHOICE',
    pointer: pointer('choices', id),
    message: `${loaded.ruleset.shortName} has no choice “${id}”.`,
    advice: 'Forget this choice.',
    params: { choice: id },
    fixes: [forget(id)],
  });
}

function notReached(id: string, { name, source }: Pick<CompiledChoice, 'name' | 'source'>): Violation {
  return forbidden({
    code: 'CHOICE_NOT_OPEN',
    pointer: pointer('choices', id),
    message: `${name} is chosen with ${source}, which this character does not have.`,
    advice: `Reach ${source} first, or forget this choice.`,
    params: { choice: id, source },
    fixes: [forget(id)],
  });
}

/** The ruleset lets this character pick it, and what is picked stands elsewhere in the document. */
function isSkillPick({ character, loaded }: Examination, { pick, source }: CompiledPick): Violation {
  const picked = (character.choices[pick.id] ?? []).filter((id) => loaded.skills.has(id));
  const { skills: learned } = picked.reduce((learner, id) => learnSkill(learner, id, pick.rank), character);
  return forbidden({
    code: 'CHOICE_IS_SKILL_PICK',
    pointer: pointer('choices', pick.id),
    message: `${pick.name} of ${source} is picked by learning: it stands under skills, at rank ${String(pick.rank)}.`,
    advice: `Learn the skills at rank ${String(pick.rank)}, and forget this choice.`,
    params: { choice: pick.id, rank: pick.rank },
    fixes: [
      {
        label: 'Move it to the skills',
        patch: [
          { op: 'remove', path: pointer('choices', pick.id) },
          { op: 'add', path: '/skills', value: learned },
        ],
      },
      forget(pick.id),
    ],
  });
}

function forget(id: string): Fix {
  return removeFix('Forget this choice', pointer('choices', id));
}

function checkPicks(examination: Examination, choice: CompiledChoice, picked: readonly string[]): Violation[] {
  return [
    ...(picked.length > choice.choose ? [tooMany(choice, picked)] : []),
    ...picked.flatMap((id, index) => checkPick(examination, choice, { picked, id, index })),
  ];
}

function tooMany(choice: CompiledChoice, picked: readonly string[]): Violation {
  const where = pointer('choices', choice.id);
  const last = picked.at(-1) ?? '';
  return forbidden({
    code: 'TOO_MANY_PICKED',
    pointer: where,
    message: `${choice.name}: ${String(picked.length)} picked, ${String(choice.choose)} may be.`,
    advice: `Take ${counted(picked.length - choice.choose, 'pick')} back.`,
    params: { choice: choice.id, picked: picked.length, maximum: choice.choose },
    fixes: [removeFix(`Take ${choice.options.get(last)?.name ?? last} back`, `${where}/${String(picked.length - 1)}`)],
  });
}

interface PickPlace {
  readonly picked: readonly string[];
  readonly id: string;
  readonly index: number;
}

function checkPick(examination: Examination, choice: CompiledChoice, { picked, id, index }: PickPlace): Violation[] {
  const where = pointer('choices', choice.id, index);
  const option = choice.options.get(id);
  const name = option?.name ?? id;
  const common = {
    pointer: where,
    params: { choice: choice.id, option: id },
    fixes: [removeFix(`Take ${name} back`, where)],
  };
  if (option === undefined) {
    const advice = 'Pick one of the options.';
    return [
      forbidden({ ...common, code: 'UNKNOWN_OPTION', message: `${choice.name} does not offer “${id}”.`, advice }),
    ];
  }
  const times = picked.slice(0, index + 1).filter((other) => other === id).length;
  if (times > choice.repeat) {
    const message = `${name} is picked ${counted(times, 'time')}, it may be picked ${counted(choice.repeat, 'time')}.`;
    return [forbidden({ ...common, code: 'OPTION_REPEATED', message, advice: 'Pick something else instead.' })];
  }
  const reasons =
    option.requires === null ? [] : reasonsUnmet(option.requires, examination.evaluation, examination.loaded);
  if (reasons.length === 0) return [];
  const message = `${name} ${reasons.join('; ')}.`;
  return [forbidden({ ...common, code: 'OPTION_CLOSED', message, advice: asSentence(reasons) })];
}
