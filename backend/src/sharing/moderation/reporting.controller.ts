import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from '../../access';
import { ReportDto } from './report.dto';
import { ReportingService } from './reporting.service';

@ApiTags('sharing')
@Controller('shared/:token/report')
export class ReportingController {
  constructor(private readonly reporting: ReportingService) {}

  /** Tell administrators of a character that should not be shown; its owner is never told who did. At most 20 a day. */
  @Post()
  @HttpCode(202)
  reportCharacter(
    @CurrentActor() actor: Actor,
    @Param('token') token: string,
    @Body() report: ReportDto,
  ): Promise<void> {
    return this.reporting.report(actor, token, report);
  }
}
