import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Roles } from '../../access';
import { AuditQueryDto } from './audit-query.dto';
import { AuditReads } from './audit-reads';
import { AuditFindingResponse, AuditPageResponse } from './audit.response';

@ApiTags('admin')
@Controller('admin/audit')
@Roles('admin')
export class AuditController {
  constructor(private readonly audit: AuditReads) {}

  /** Who did what, when, from where; the newest first. */
  @Get()
  getAudit(@Query() query: AuditQueryDto): Promise<AuditPageResponse> {
    return this.audit.page(query);
  }

  /** Whether the trail is as it was written. */
  @Get('verify')
  verifyAudit(): Promise<AuditFindingResponse> {
    return this.audit.verify();
  }
}
