import { Controller, Get, Param } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiTags, getSchemaPath } from '@nestjs/swagger';
import { type Actor, CurrentActor, TokenScope } from '../../access';
import { CharacterResponse } from '../dto/character.response';
import { SheetResponse } from '../dto/sheet.response';
import { CharacterIdPipe } from '../path-parameters';
import { CharacterViews } from './character-views';
import { FriendsCharacterResponse } from './shared-character.response';

@ApiTags('characters')
@ApiExtraModels(CharacterResponse, FriendsCharacterResponse)
@Controller('characters/:id')
export class CharacterViewsController {
  constructor(private readonly views: CharacterViews) {}

  /** The whole character for its owner; what they show of it for a friend they share it with. */
  @Get()
  @TokenScope('characters:read')
  @ApiOkResponse({
    schema: { oneOf: [CharacterResponse, FriendsCharacterResponse].map((model) => ({ $ref: getSchemaPath(model) })) },
  })
  getCharacter(
    @CurrentActor() actor: Actor,
    @Param('id', CharacterIdPipe) id: string,
  ): Promise<CharacterResponse | FriendsCharacterResponse> {
    return this.views.get(actor, id);
  }

  /** Every derived number with how it came about; for whom it is shared with, too. */
  @Get('sheet')
  @TokenScope('characters:read')
  @ApiOkResponse({ type: SheetResponse })
  getSheet(@CurrentActor() actor: Actor, @Param('id', CharacterIdPipe) id: string): Promise<SheetResponse> {
    return this.views.sheet(actor, id);
  }
}
