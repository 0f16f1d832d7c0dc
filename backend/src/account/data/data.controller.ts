import { Readable } from 'node:stream';
import { Body, Controller, Delete, Get, Header, HttpCode, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, RecentSignIn } from '../../access';
import { RateLimit } from '../../rate-limit';
import { AccountDeletionService } from './account-deletion.service';
import { ActivityQueryDto } from './activity-query.dto';
import { ActivityPageResponse } from './activity.response';
import { ActivityService } from './activity.service';
import { DeleteAccountDto } from './delete-account.dto';
import { ExportService } from './export.service';

@ApiTags('users')
@Controller('users/profile')
export class DataController {
  constructor(
    private readonly activity: ActivityService,
    private readonly exports: ExportService,
    private readonly deletion: AccountDeletionService,
  ) {}

  /** What was done by me and to my account, the newest first. */
  @Get('activity')
  getActivity(@CurrentActor() actor: Actor, @Query() query: ActivityQueryDto): Promise<ActivityPageResponse> {
    return this.activity.page(actor, query);
  }

  /** Everything held about me, in one JSON file. */
  @Get('export')
  @RecentSignIn()
  @Header('content-disposition', 'attachment; filename="heroledger-export.json"')
  @ApiOkResponse({ content: { 'application/json': { schema: { type: 'object', additionalProperties: true } } } })
  exportAccount(@CurrentActor() actor: Actor): StreamableFile {
    return new StreamableFile(Readable.from(this.exports.write(actor)), { type: 'application/json; charset=utf-8' });
  }

  /** Delete my account with everything in it. There is no way back. */
  @Delete()
  @RateLimit('auth')
  @HttpCode(204)
  deleteAccount(@CurrentActor() actor: Actor, @Body() proof: DeleteAccountDto): Promise<void> {
    return this.deletion.delete(actor, proof);
  }
}
