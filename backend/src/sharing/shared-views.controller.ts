import { Controller, Get, Param, StreamableFile, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Public, Recognised } from '../access';
import { SharedCharacterResponse, SheetResponse } from '../characters';
import { PictureHeaders } from '../picture';
import { RateLimit } from '../rate-limit';
import { SharedPortraitsService } from './shared-portraits.service';
import { SharedViewsService } from './shared-views.service';

/** By the token of a link, by the id of what is public, or, for a friend who is signed in, by the id of what is shown to them. */
@ApiTags('sharing')
@Controller('shared/:token')
export class SharedViewsController {
  constructor(
    private readonly views: SharedViewsService,
    private readonly portraits: SharedPortraitsService,
  ) {}

  /** A shared character, to look at: by the token of its link, by its id when it is public, or when a friend shows it to me. */
  @Get()
  @Public()
  @Recognised(true)
  getSharedCharacter(
    @CurrentActor() viewer: Actor | undefined,
    @Param('token') token: string,
  ): Promise<SharedCharacterResponse> {
    return this.views.get(viewer, token);
  }

  /** Its numbers with how they came about. They are those of the whole character, whatever its owner hides. */
  @Get('sheet')
  @Public()
  @Recognised(true)
  @ApiOkResponse({ type: SheetResponse })
  getSharedSheet(@CurrentActor() viewer: Actor | undefined, @Param('token') token: string): Promise<SheetResponse> {
    return this.views.sheet(viewer, token);
  }

  /** The portrait of a shared character. `v` is only there to make a new portrait a new address. */
  @Get('portrait')
  @Public()
  @Recognised(true)
  @RateLimit('picture')
  @UseInterceptors(PictureHeaders)
  @ApiProduces('image/webp')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async getSharedPortrait(
    @CurrentActor() viewer: Actor | undefined,
    @Param('token') token: string,
  ): Promise<StreamableFile> {
    return new StreamableFile(await this.portraits.get(viewer, token), { type: 'image/webp' });
  }

  /** The whole data of the ruleset a shared character was made under. */
  @Get('ruleset')
  @Public()
  @Recognised(true)
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  getSharedRuleset(@CurrentActor() viewer: Actor | undefined, @Param('token') token: string): Promise<object> {
    return this.views.ruleset(viewer, token);
  }
}
