import { Body, Controller, Get, Param, Post, Query, UseInterceptors } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, TokenScope } from '../access';
import { ApiOnce, type Attempt, CharacterIdPipe, Once } from '../characters';
import { DryRunStatus } from './dry-run.interceptor';
import { ExportQueryDto } from './dto/export-query.dto';
import { ImportQueryDto } from './dto/import-query.dto';
import { ExportResponse } from './export.response';
import { ExportService } from './export.service';
import { FileHeaders } from './file-headers.interceptor';
import { ImportResponse } from './import.response';
import { ImportService } from './import.service';

@ApiTags('transfer')
@Controller('characters')
export class TransferController {
  constructor(
    private readonly imports: ImportService,
    private readonly exports: ExportService,
  ) {}

  /** A character out of a file, with an account of what became of each part of it. The file is the body, or the one file of a form. */
  @Post('import')
  @TokenScope('characters:write')
  @UseInterceptors(DryRunStatus)
  @ApiOnce()
  @ApiConsumes('application/json', 'multipart/form-data')
  @ApiBody({ schema: { type: 'object', additionalProperties: true } })
  @ApiCreatedResponse({ type: ImportResponse, description: 'The character was made.' })
  @ApiOkResponse({ type: ImportResponse, description: 'What a dry run found.' })
  importCharacter(
    @CurrentActor() actor: Actor,
    @Once() attempt: Attempt,
    @Query() { format, dryRun }: ImportQueryDto,
    @Body() file: unknown,
  ): Promise<ImportResponse> {
    return dryRun === true
      ? this.imports.preview(actor, file, format)
      : this.imports.import(actor, attempt, file, format);
  }

  /** The character as a file that can be imported again, here or in another installation. */
  @Get(':id/export')
  @TokenScope('characters:read')
  @UseInterceptors(FileHeaders)
  exportCharacter(
    @CurrentActor() actor: Actor,
    @Param('id', CharacterIdPipe) id: string,
    @Query() { format }: ExportQueryDto,
  ): Promise<ExportResponse> {
    return this.exports.export(actor, id, format);
  }
}
