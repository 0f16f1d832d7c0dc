import { Injectable } from '@nestjs/common';
import {
  type Character,
  type LoadedRuleset,
  applyExperience,
  characterLevel,
  keepRoll,
  levelDown,
  levelUp,
  makeChoices,
  respec,
} from '@heroledger/rules';
import type { Actor } from '../../access';
import { InvalidRequest } from '../../problem';
import { RulesViolated } from '../characters.problems';
import type { CharacterResponse } from '../dto/character.response';
import type { Attempt } from '../idempotency';
import { toCharacterResponse } from '../stored-character';
import type { Seen } from '../versions/seen-state.decorator';
import { CharacterSteps } from './character-steps';
import type { ExperienceDto, LevelDownDto, LevelUpDto, RespecDto } from './growth.dto';
import { FirstLevel, TooLittleExperience } from './steps.problems';

/** Experience earned, levels taken and taken back. */
@Injectable()
export class GrowthService {
  constructor(private readonly steps: CharacterSteps) {}

  award(
    actor: Actor,
    attempt: Attempt,
    seen: Seen,
    { amount, reason = '' }: ExperienceDto,
  ): Promise<CharacterResponse> {
    const step = {
      document: (current: Character) => {
        if (current.experiencePoints + amount < 0) throw new TooLittleExperience(current.experiencePoints);
        return applyExperience(current, amount);
      },
      note: { kind: 'experience', changeDescription: awardWords(amount, reason.trim()) } as const,
      placeOf: () => '/amount',
      answer: toCharacterResponse,
    };
    return this.steps.take(actor, seen, step, attempt);
  }

  /** Choices that are not made yet may be made later. */
  levelUp(
    actor: Actor,
    attempt: Attempt,
    seen: Seen,
    { class: classId, choices = {}, hitPointRoll }: LevelUpDto,
  ): Promise<CharacterResponse> {
    const step = {
      document: (current: Character, loaded: LoadedRuleset) => {
        const taken = classId ?? onlyClass(current);
        return withRoll(makeChoices(levelUp(current, taken), choices, loaded), taken, hitPointRoll);
      },
      note: { kind: 'levelUp' } as const,
      placeOf: placeInLevelUp,
      answer: toCharacterResponse,
    };
    return this.steps.take(actor, seen, step, attempt);
  }

  levelDown(actor: Actor, attempt: Attempt, seen: Seen, { class: classId }: LevelDownDto): Promise<CharacterResponse> {
    const step = {
      document: (current: Character, loaded: LoadedRuleset) => {
        if (characterLevel(current) < 2) throw new FirstLevel();
        return levelDown(current, takenClass(current, classId), loaded);
      },
      note: { kind: 'levelDown' } as const,
      answer: toCharacterResponse,
    };
    return this.steps.take(actor, seen, step, attempt);
  }

  /** Built anew at the level it has; throws `RulesViolated` where the level would be another, also under free rules. */
  respec(actor: Actor, attempt: Attempt, seen: Seen, rebuild: RespecDto): Promise<CharacterResponse> {
    const step = {
      document: (current: Character, loaded: LoadedRuleset) => {
        const decided = Object.fromEntries(Object.entries(rebuild).filter(([, value]) => value !== undefined));
        const { character, violations } = respec(current, decided, loaded);
        const changedLevel = violations.find(({ code }) => code === 'RESPEC_CHANGES_LEVEL');
        if (changedLevel !== undefined) throw new RulesViolated([changedLevel]);
        return character;
      },
      placeOf: (pointer: string) => pointer,
      answer: toCharacterResponse,
    };
    return this.steps.take(actor, seen, step, attempt);
  }
}

function withRoll(character: Character, classId: string, roll: number | undefined): Character {
  const level = character.classes.find(({ id }) => id === classId)?.level;
  return roll === undefined || level === undefined ? character : keepRoll(character, { classId, level, roll });
}

function placeInLevelUp(pointer: string): string {
  if (pointer.startsWith('/hitPointRolls')) return '/hitPointRoll';
  return pointer.startsWith('/choices') ? pointer : '/class';
}

const awardWords = (amount: number, reason: string): string => {
  const points = `${amount < 0 ? 'Lost' : 'Earned'} ${Math.abs(amount)} experience`;
  return reason === '' ? points : `${points}: ${reason}`;
};

function onlyClass({ classes }: Character): string {
  const [only, another] = classes;
  if (only === undefined || another !== undefined) throw whichClass(classes.map(({ id }) => id));
  return only.id;
}

/** One the character has levels of. */
function takenClass({ classes }: Character, classId: string | undefined): string {
  const taken = classId === undefined ? classes.at(-1) : classes.find(({ id }) => id === classId);
  if (taken === undefined) throw whichClass(classes.map(({ id }) => id));
  return taken.id;
}

const whichClass = (ids: readonly string[]): InvalidRequest =>
  new InvalidRequest([
    {
      pointer: '/class',
      code: 'CLASS_NEEDED',
      message: `Say in which class${ids.length === 0 ? '' : `: ${ids.join(' or ')}`}.`,
    },
  ]);
