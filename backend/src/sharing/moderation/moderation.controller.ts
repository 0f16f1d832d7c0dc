import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  Put,
  Post,
  Query,
  StreamableFile,
  UseInterceptors,
} from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, RecentSignIn, Roles } from '../../access';
import { CharacterIdPipe, SharedCharacterResponse } from '../../characters';
import { IdPipe } from '../../http';
import { PictureHeaders } from '../../picture';
import { ModerationService } from './moderation.service';
import { ReportListQueryDto, TakeDownDto } from './report.dto';
import { ReportReads } from './report-reads';
import { ReportPageResponse } from './report.response';

@ApiTags('admin')
@Controller('admin')
@Roles('admin')
export class ModerationController {
  constructor(
    private readonly reads: ReportReads,
    private readonly moderation: ModerationService,
  ) {}

  /** What players reported, the newest first. */
  @Get('reports')
  getReports(@Query() query: ReportListQueryDto): Promise<ReportPageResponse> {
    return this.reads.list(query);
  }

  /** The reported character as strangers see it, while it is shown to any or taken down. */
  @Get('reports/:id/character')
  getReportedCharacter(@Param('id', IdPipe) id: string): Promise<SharedCharacterResponse> {
    return this.reads.character(id);
  }

  /** Its portrait, likewise. */
  @Get('reports/:id/portrait')
  @UseInterceptors(PictureHeaders)
  @ApiProduces('image/webp')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async getReportedPortrait(@Param('id', IdPipe) id: string): Promise<StreamableFile> {
    return new StreamableFile(await this.reads.portrait(id), { type: 'image/webp' });
  }

  /** Close a report without doing anything about the character. */
  @Post('reports/:id/dismiss')
  @RecentSignIn()
  @HttpCode(204)
  dismissReport(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.moderation.dismiss(actor, id);
  }

  /** End that strangers see a character, until it is lifted. Its owner is mailed the reason; open reports of it are closed. */
  @Put('characters/:id/take-down')
  @RecentSignIn()
  @HttpCode(204)
  takeCharacterDown(
    @CurrentActor() actor: Actor,
    @Param('id', CharacterIdPipe) id: string,
    @Body() takeDown: TakeDownDto,
  ): Promise<void> {
    return this.moderation.takeDown(actor, id, takeDown);
  }

  /** Let its owner show a character again; it stays private until they do. */
  @Delete('characters/:id/take-down')
  @RecentSignIn()
  @HttpCode(204)
  releaseCharacter(@CurrentActor() actor: Actor, @Param('id', CharacterIdPipe) id: string): Promise<void> {
    return this.moderation.release(actor, id);
  }
}
