import { Injectable } from '@nestjs/common';
import { type LoadedRuleset, type SkillState, learnSkill, skillPointsOf, skillStatesOf } from '@heroledger/rules';
import type { Actor } from '../../access';
import { CharacterDocuments } from '../character-documents';
import { CharactersService } from '../characters.service';
import type { StoredCharacter } from '../stored-character';
import type { Seen } from '../versions/seen-state.decorator';
import { CharacterSteps } from './character-steps';
import type { LearnedSkillResponse, SkillListResponse } from './skills.response';
import { SkillNotFound } from './steps.problems';

/** What a character has learned, and what it may learn next. */
@Injectable()
export class SkillsService {
  constructor(
    private readonly characters: CharactersService,
    private readonly documents: CharacterDocuments,
    private readonly steps: CharacterSteps,
  ) {}

  async list(actor: Actor, id: string): Promise<SkillListResponse> {
    const { document, version } = await this.characters.find(actor, id);
    const loaded = await this.documents.rulesetOf(document);
    return {
      items: skillStatesOf(document, loaded).map((state) => toResponse(state, loaded)),
      nextCursor: null,
      points: skillPointsOf(document, loaded),
      characterVersion: version,
    };
  }

  learn(actor: Actor, seen: Seen, skillId: string, rank: number): Promise<LearnedSkillResponse> {
    return this.setRank(actor, seen, skillId, rank);
  }

  /** What ancestry or class grant stays. */
  forget(actor: Actor, seen: Seen, skillId: string): Promise<LearnedSkillResponse> {
    return this.setRank(actor, seen, skillId, 0);
  }

  private setRank(actor: Actor, seen: Seen, skillId: string, rank: number): Promise<LearnedSkillResponse> {
    return this.steps.take(actor, seen, {
      document: (current, { skills }) => {
        if (!skills.has(skillId)) throw new SkillNotFound();
        return learnSkill(current, skillId, rank);
      },
      placeOf: (pointer) => (rank > 0 && pointer.startsWith('/skills') ? '/rank' : ''),
      answer: (saved, loaded) => answerWith(saved, skillId, loaded),
    });
  }
}

function answerWith({ document, version }: StoredCharacter, id: string, loaded: LoadedRuleset): LearnedSkillResponse {
  const state = skillStatesOf(document, loaded).find(({ skill }) => skill.id === id);
  if (state === undefined) throw new SkillNotFound();
  return { ...toResponse(state, loaded), characterVersion: version };
}

const toResponse = (
  { skill, ...state }: SkillState,
  { ruleset }: LoadedRuleset,
): Omit<LearnedSkillResponse, 'characterVersion'> => ({
  id: skill.id,
  name: skill.name,
  description: skill.description,
  category: skill.category,
  ability: skill.ability,
  rank: state.rank,
  rankName: ruleset.skillRules.rankNames[state.rank - 1] ?? null,
  learned: state.learned,
  maximumRank: skill.maximumRank,
  cost: state.cost,
  closedBecause: state.closedBecause,
});
