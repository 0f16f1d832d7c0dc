import { Body, Controller, Get, HttpCode, Param, Post, Query, StreamableFile, UseInterceptors } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Public, TokenScope } from '../access';
import { CharacterIdPipe, CharacterListsService, GalleryQueryDto, PublicPageResponse } from '../characters';
import { ApiTakesVersion, type ExpectedVersion, OptionalVersion } from '../entity-tags';
import { PictureHeaders } from '../picture';
import { RateLimit } from '../rate-limit';
import { ShareDto } from './dto/share.dto';
import { ShareResponse } from './share.response';
import { SharedCharacterResponse } from './shared-character.response';
import { SharedPortraitsService } from './shared-portraits.service';
import { SharedViewsService } from './shared-views.service';
import { SharingService } from './sharing.service';

@ApiTags('sharing')
@Controller()
export class SharingController {
  constructor(
    private readonly sharing: SharingService,
    private readonly views: SharedViewsService,
    private readonly portraits: SharedPortraitsService,
    private readonly lists: CharacterListsService,
  ) {}

  /** The gallery: characters their owners show to everybody. */
  @Get('characters/public')
  @TokenScope('characters:read')
  listPublicCharacters(@Query() query: GalleryQueryDto): Promise<PublicPageResponse> {
    return this.lists.gallery(query);
  }

  /** Say who may look. Each link is shown once, and voids the one before. */
  @Post('characters/:id/share')
  @TokenScope('characters:write')
  @HttpCode(200)
  @ApiTakesVersion()
  shareCharacter(
    @CurrentActor() actor: Actor,
    @Param('id', CharacterIdPipe) id: string,
    @OptionalVersion() expected: ExpectedVersion,
    @Body() { visibility }: ShareDto,
  ): Promise<ShareResponse> {
    return this.sharing.share(actor, id, expected, visibility);
  }

  /** A shared character, to look at: by the token of its link, or by its id when it is public. */
  @Get('shared/:token')
  @Public()
  getSharedCharacter(@Param('token') token: string): Promise<SharedCharacterResponse> {
    return this.views.get(token);
  }

  /** The portrait of a shared character. `v` is only there to make a new portrait a new address. */
  @Get('shared/:token/portrait')
  @Public()
  @RateLimit('picture')
  @UseInterceptors(PictureHeaders)
  @ApiProduces('image/webp')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async getSharedPortrait(@Param('token') token: string): Promise<StreamableFile> {
    return new StreamableFile(await this.portraits.get(token), { type: 'image/webp' });
  }

  /** The whole data of the ruleset a shared character was made under. */
  @Get('shared/:token/ruleset')
  @Public()
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  getSharedRuleset(@Param('token') token: string): Promise<object> {
    return this.views.ruleset(token);
  }
}
