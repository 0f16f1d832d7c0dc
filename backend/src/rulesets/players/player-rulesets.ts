import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import {
  type PlayerRulesetDetailResponse,
  type PlayerRulesetListResponse,
  type PlayerRulesetResponse,
  toPlayerRuleset,
  toPlayerRulesetDetail,
} from './player-ruleset.response';
import { PlayerRulesetsService, type RulesetChange } from './player-rulesets.service';
import { type PublicQuery, PublicRulesets } from './public-rulesets';
import { RulesetPublishing } from './ruleset-publishing';

/** Players' rulesets as the API tells of them. */
@Injectable()
export class PlayerRulesets {
  constructor(
    private readonly publishing: RulesetPublishing,
    private readonly rulesets: PlayerRulesetsService,
    private readonly everybodys: PublicRulesets,
  ) {}

  async mine(actor: Actor): Promise<PlayerRulesetListResponse> {
    const items = await this.rulesets.listMine(actor);
    return { items: items.map((ruleset) => toPlayerRuleset(ruleset, actor.userId)), nextCursor: null };
  }

  async public({ userId }: Actor, query: PublicQuery): Promise<PlayerRulesetListResponse> {
    const { items, nextCursor } = await this.everybodys.list(query);
    return { items: items.map((ruleset) => toPlayerRuleset(ruleset, userId)), nextCursor };
  }

  async publish(actor: Actor, body: unknown): Promise<PlayerRulesetResponse> {
    return toPlayerRuleset(await this.publishing.publish(actor, body), actor.userId);
  }

  async detail(actor: Actor | undefined, id: string): Promise<PlayerRulesetDetailResponse> {
    const userId = actor?.userId ?? null;
    return toPlayerRulesetDetail(await this.rulesets.show(userId, id), userId);
  }

  async change(actor: Actor, id: string, change: RulesetChange): Promise<PlayerRulesetResponse> {
    return toPlayerRuleset(await this.rulesets.change(actor, id, change), actor.userId);
  }

  remove(actor: Actor, id: string): Promise<void> {
    return this.rulesets.remove(actor, id);
  }
}
