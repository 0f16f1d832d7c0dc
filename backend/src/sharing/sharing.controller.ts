import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, TokenScope } from '../access';
import { CharacterIdPipe, CharacterListsService, GalleryQueryDto, PublicPageResponse } from '../characters';
import { ApiTakesVersion, type ExpectedVersion, OptionalVersion } from '../entity-tags';
import { ShareDto } from './dto/share.dto';
import { SharedQueryDto } from './dto/shared-query.dto';
import { ShareStateService } from './share-state.service';
import { ShareResponse, ShareStateResponse } from './share.response';
import { SharedPageResponse } from './shared-with-me.response';
import { SharedWithMeService } from './shared-with-me.service';
import { SharingService } from './sharing.service';

@ApiTags('sharing')
@Controller('characters')
export class SharingController {
  constructor(
    private readonly sharing: SharingService,
    private readonly state: ShareStateService,
    private readonly sharedWithMe: SharedWithMeService,
    private readonly lists: CharacterListsService,
  ) {}

  /** The gallery: characters their owners show to everybody. Searches names, classes, ancestries and tags. */
  @Get('public')
  @TokenScope('characters:read')
  listPublicCharacters(@Query() query: GalleryQueryDto): Promise<PublicPageResponse> {
    return this.lists.gallery(query);
  }

  /** Characters friends show me, the one shared last first. */
  @Get('shared')
  @TokenScope('characters:read')
  listSharedWithMe(@CurrentActor() actor: Actor, @Query() query: SharedQueryDto): Promise<SharedPageResponse> {
    return this.sharedWithMe.list(actor, query);
  }

  /** Who may look, and at what. */
  @Get(':id/share')
  @TokenScope('characters:read')
  getShareState(@CurrentActor() actor: Actor, @Param('id', CharacterIdPipe) id: string): Promise<ShareStateResponse> {
    return this.state.get(actor, id);
  }

  /** Say who may look, all of it: whoever is not named no longer may. Each link is shown once, and voids the one before. */
  @Post(':id/share')
  @TokenScope('characters:write')
  @HttpCode(200)
  @ApiTakesVersion()
  shareCharacter(
    @CurrentActor() actor: Actor,
    @Param('id', CharacterIdPipe) id: string,
    @OptionalVersion() expected: ExpectedVersion,
    @Body() wanted: ShareDto,
  ): Promise<ShareResponse> {
    return this.sharing.share(actor, id, expected, wanted);
  }
}
