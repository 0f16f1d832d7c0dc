import { Injectable } from '@nestjs/common';
import { type Character, applyExperience, characterLevel, levelDown, levelUp, makeChoices } from '@heroledger/rules';
import type { Actor } from '../../access';
import { InvalidRequest } from '../../problem';
import type { CharacterResponse } from '../dto/character.response';
import type { Attempt } from '../idempotency';
import { toCharacterResponse } from '../stored-character';
import type { Seen } from '../versions/seen-state.decorator';
import { CharacterSteps } from './character-steps';
import type { ExperienceDto, LevelDownDto, LevelUpDto } from './growth.dto';
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
    { class: classId, choices = {} }: LevelUpDto,
  ): Promise<CharacterResponse> {
    const step = {
      document: (current: Character, loaded: Parameters<typeof makeChoices>[2]) =>
        makeChoices(levelUp(current, classId ?? onlyClass(current)), choices, loaded),
      note: { kind: 'levelUp' } as const,
      placeOf: (pointer: string) => (pointer.startsWith('/choices') ? pointer : '/class'),
      answer: toCharacterResponse,
    };
    return this.steps.take(actor, seen, step, attempt);
  }

  levelDown(actor: Actor, attempt: Attempt, seen: Seen, { class: classId }: LevelDownDto): Promise<CharacterResponse> {
    const step = {
      document: (current: Character, loaded: Parameters<typeof levelDown>[2]) => {
        if (characterLevel(current) < 2) throw new FirstLevel();
        return levelDown(current, takenClass(current, classId), loaded);
      },
      note: { kind: 'levelDown' } as const,
      answer: toCharacterResponse,
    };
    return this.steps.take(actor, seen, step, attempt);
  }
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
