import { Body, Controller, Delete, Get, HttpCode, Param, Put, Res } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Actor, CurrentActor, TokenScope } from '../../access';
import { ApiTakesVersion, entityTag } from '../../entity-tags';
import { CharacterIdPipe } from '../path-parameters';
import { type Seen, SeenState } from '../versions/seen-state.decorator';
import { LearnSkillDto } from './skill-rank.dto';
import { LearnedSkillResponse, SkillListResponse } from './skills.response';
import { SkillsService } from './skills.service';

@ApiTags('skills')
@Controller('characters/:id/skills')
export class SkillsController {
  constructor(private readonly skills: SkillsService) {}

  /** Every skill of the game: the rank the character has, and why the next one is closed where it is. */
  @Get()
  @TokenScope('characters:read')
  listSkills(@CurrentActor() actor: Actor, @Param('id', CharacterIdPipe) id: string): Promise<SkillListResponse> {
    return this.skills.list(actor, id);
  }

  /** Learn a skill, or bring it to another rank. */
  @Put(':skillId')
  @TokenScope('characters:write')
  @ApiTakesVersion()
  @ApiParam({ name: 'id', type: String })
  learnSkill(
    @CurrentActor() actor: Actor,
    @SeenState() seen: Seen,
    @Param('skillId') skillId: string,
    @Body() { rank }: LearnSkillDto,
  ): Promise<LearnedSkillResponse> {
    return this.skills.learn(actor, seen, skillId, rank);
  }

  /** Forget what was learned of a skill. */
  @Delete(':skillId')
  @TokenScope('characters:write')
  @HttpCode(204)
  @ApiTakesVersion()
  @ApiParam({ name: 'id', type: String })
  async forgetSkill(
    @CurrentActor() actor: Actor,
    @SeenState() seen: Seen,
    @Param('skillId') skillId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const { characterVersion } = await this.skills.forget(actor, seen, skillId);
    void reply.header('etag', entityTag(characterVersion));
  }
}
