import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Public, Recognised, TokenScope } from '../../access';
import { RateLimit } from '../../rate-limit';
import { PublicRulesetsQueryDto } from './dto/public-query.dto';
import { RulesetChangeDto } from './dto/ruleset-change.dto';
import {
  PlayerRulesetDetailResponse,
  PlayerRulesetListResponse,
  PlayerRulesetResponse,
} from './player-ruleset.response';
import { PlayerRulesets } from './player-rulesets';

@ApiTags('rulesets')
@Controller('rulesets')
export class PlayerRulesetsController {
  constructor(private readonly rulesets: PlayerRulesets) {}

  /** Those I brought. */
  @Get('mine')
  @TokenScope('characters:read')
  listMyRulesets(@CurrentActor() actor: Actor): Promise<PlayerRulesetListResponse> {
    return this.rulesets.mine(actor);
  }

  /** Those other players and I show to everybody. */
  @Get('public')
  @TokenScope('characters:read')
  listPublicRulesets(
    @CurrentActor() actor: Actor,
    @Query() query: PublicRulesetsQueryDto,
  ): Promise<PlayerRulesetListResponse> {
    return this.rulesets.public(actor, query);
  }

  /**
   * Bring a ruleset, or the next version of one of mine: the document is the body, and its id tells which. It begins
   * private, under an id of its own that no other ruleset can take. What is published never changes.
   */
  @Post()
  @RateLimit('ruleset')
  @ApiBody({ schema: { type: 'object', additionalProperties: true } })
  publishRuleset(@CurrentActor() actor: Actor, @Body() body: unknown): Promise<PlayerRulesetResponse> {
    return this.rulesets.publish(actor, body);
  }

  /** A player's ruleset with its versions. */
  @Get(':id/versions')
  @Public()
  @Recognised(true)
  listRulesetVersions(
    @CurrentActor() actor: Actor | undefined,
    @Param('id') id: string,
  ): Promise<PlayerRulesetDetailResponse> {
    return this.rulesets.detail(actor, id);
  }

  /** Say who may use one of mine, and whether it takes new characters. */
  @Patch(':id')
  changeRuleset(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() change: RulesetChangeDto,
  ): Promise<PlayerRulesetResponse> {
    return this.rulesets.change(actor, id, change);
  }

  /** Only one that no character was ever made under. */
  @Delete(':id')
  @HttpCode(204)
  deleteRuleset(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.rulesets.remove(actor, id);
  }
}
