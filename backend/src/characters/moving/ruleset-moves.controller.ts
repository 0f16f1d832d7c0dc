import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, TokenScope } from '../../access';
import { ApiNeedsVersion, type ExpectedVersion, RequiredVersion } from '../../entity-tags';
import { CharacterResponse } from '../dto/character.response';
import { CharacterIdPipe } from '../path-parameters';
import { RulesetMoveDto } from './ruleset-move.dto';
import { RulesetMoveResponse, RulesetVersionsResponse } from './ruleset-move.response';
import { RulesetMoves } from './ruleset-moves';
import { RulesetMoving } from './ruleset-moving';

@ApiTags('characters')
@Controller('characters/:id')
export class RulesetMovesController {
  constructor(
    private readonly moves: RulesetMoves,
    private readonly moving: RulesetMoving,
  ) {}

  /** The versions of its ruleset a character may be of. */
  @Get('ruleset-versions')
  @TokenScope('characters:read')
  listRulesetVersionsOfCharacter(
    @CurrentActor() actor: Actor,
    @Param('id', CharacterIdPipe) id: string,
  ): Promise<RulesetVersionsResponse> {
    return this.moves.versions(actor, id);
  }

  /** What another version of its ruleset would change about a character; nothing is stored. */
  @Get('ruleset-versions/:version')
  @TokenScope('characters:read')
  previewRulesetVersion(
    @CurrentActor() actor: Actor,
    @Param('id', CharacterIdPipe) id: string,
    @Param('version') version: string,
  ): Promise<RulesetMoveResponse> {
    return this.moves.preview(actor, id, version);
  }

  /** Move a character to another version of its ruleset. The history leads back. */
  @Post('ruleset-version')
  @TokenScope('characters:write')
  @HttpCode(200)
  @ApiNeedsVersion()
  moveCharacter(
    @CurrentActor() actor: Actor,
    @Param('id', CharacterIdPipe) id: string,
    @RequiredVersion() expected: ExpectedVersion,
    @Body() { version }: RulesetMoveDto,
  ): Promise<CharacterResponse> {
    return this.moving.move(actor, id, expected, version);
  }
}
