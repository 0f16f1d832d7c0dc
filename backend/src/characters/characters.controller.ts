import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, TokenScope } from '../access';
import { ApiNeedsVersion, type ExpectedVersion, RequiredVersion } from '../entity-tags';
import { CharacterCreation } from './character-creation';
import { CharactersService } from './characters.service';
import { CharacterDocumentDto } from './dto/character-document.dto';
import { CharacterPatchDto } from './dto/character-patch.dto';
import { CharacterResponse } from './dto/character.response';
import { DuplicateDto } from './dto/duplicate.dto';
import { ValidationResponse } from './dto/validation.response';
import { ApiOnce, type Attempt, Once } from './idempotency';
import { CharacterListQueryDto } from './lists/character-list-query.dto';
import { CharacterListsService } from './lists/character-lists.service';
import { CharacterPageResponse, TrashPageResponse } from './lists/character-row.response';
import { PageQueryDto } from './lists/page-query.dto';
import { CharacterIdPipe } from './path-parameters';
import { TrashService } from './trash.service';

@ApiTags('characters')
@Controller('characters')
export class CharactersController {
  constructor(
    private readonly characters: CharactersService,
    private readonly creation: CharacterCreation,
    private readonly lists: CharacterListsService,
    private readonly discarded: TrashService,
  ) {}

  /** My characters. */
  @Get()
  @TokenScope('characters:read')
  listCharacters(@CurrentActor() actor: Actor, @Query() query: CharacterListQueryDto): Promise<CharacterPageResponse> {
    return this.lists.mine(actor, query);
  }

  /** Make a character. Only name and ruleset must be given. */
  @Post()
  @TokenScope('characters:write')
  @ApiOnce()
  @ApiBody({ type: CharacterDocumentDto })
  @ApiCreatedResponse({ type: CharacterResponse })
  createCharacter(
    @CurrentActor() actor: Actor,
    @Once() attempt: Attempt,
    @Body() body: unknown,
  ): Promise<CharacterResponse> {
    return this.creation.create(actor, attempt, body);
  }

  /** Every violation of a document at once; nothing is stored. */
  @Post('validate')
  @TokenScope('characters:write')
  @HttpCode(200)
  @ApiBody({ type: CharacterDocumentDto })
  validateCharacter(@CurrentActor() actor: Actor, @Body() body: unknown): Promise<ValidationResponse> {
    return this.characters.validate(actor, body);
  }

  /** What I deleted within the last 30 days. */
  @Get('trash')
  @TokenScope('characters:read')
  listTrash(@CurrentActor() actor: Actor, @Query() query: PageQueryDto): Promise<TrashPageResponse> {
    return this.lists.trash(actor, query);
  }

  /** Save the whole document. */
  @Put(':id')
  @TokenScope('characters:write')
  @ApiNeedsVersion()
  @ApiBody({ type: CharacterDocumentDto })
  replaceCharacter(
    @CurrentActor() actor: Actor,
    @Param('id', CharacterIdPipe) id: string,
    @RequiredVersion() expected: ExpectedVersion,
    @Body() body: unknown,
  ): Promise<CharacterResponse> {
    return this.characters.replace(actor, id, expected, body);
  }

  /** Save what is given and leave the rest: a JSON merge patch (RFC 7396), in which null takes something away. */
  @Patch(':id')
  @TokenScope('characters:write')
  @ApiNeedsVersion()
  @ApiConsumes('application/merge-patch+json', 'application/json')
  @ApiBody({ type: CharacterPatchDto })
  patchCharacter(
    @CurrentActor() actor: Actor,
    @Param('id', CharacterIdPipe) id: string,
    @RequiredVersion() expected: ExpectedVersion,
    @Body() patch: unknown,
  ): Promise<CharacterResponse> {
    return this.characters.patch(actor, id, expected, patch);
  }

  /** Into the trash, from where it can be taken back for 30 days. */
  @Delete(':id')
  @TokenScope('characters:write')
  @HttpCode(204)
  @ApiNeedsVersion()
  deleteCharacter(
    @CurrentActor() actor: Actor,
    @Param('id', CharacterIdPipe) id: string,
    @RequiredVersion() expected: ExpectedVersion,
  ): Promise<void> {
    return this.discarded.discard(actor, id, expected);
  }

  /** Out of the trash. */
  @Post(':id/undelete')
  @TokenScope('characters:write')
  @HttpCode(200)
  undeleteCharacter(
    @CurrentActor() actor: Actor,
    @Param('id', CharacterIdPipe) id: string,
  ): Promise<CharacterResponse> {
    return this.discarded.undelete(actor, id);
  }

  /** A copy of the newest or of a past version. */
  @Post(':id/duplicate')
  @TokenScope('characters:write')
  @ApiOnce()
  duplicateCharacter(
    @CurrentActor() actor: Actor,
    @Once() attempt: Attempt,
    @Param('id', CharacterIdPipe) id: string,
    @Body() options: DuplicateDto,
  ): Promise<CharacterResponse> {
    return this.creation.duplicate(actor, attempt, id, options);
  }
}
