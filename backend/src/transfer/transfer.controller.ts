import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Param,
  Post,
  Query,
  StreamableFile,
  UseInterceptors,
} from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiExtraModels,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import { type Actor, CurrentActor, Public, TokenScope } from '../access';
import { ApiOnce, type Attempt, CharacterIdPipe, Once } from '../characters';
import { BulkImportResponse } from './bulk-import.response';
import { BulkImportService } from './bulk-import.service';
import { DryRunStatus } from './dry-run.interceptor';
import { ExportQueryDto } from './dto/export-query.dto';
import { ImportQueryDto } from './dto/import-query.dto';
import { WholeExportQueryDto } from './dto/whole-export-query.dto';
import { ExportResponse } from './export.response';
import type { ExportedFile } from './exported-file';
import { ExportService } from './export.service';
import { FileHeaders } from './file-headers.interceptor';
import { heroledgerSchema } from './formats/heroledger.schema';
import { ImportResponse } from './import.response';
import { ImportService } from './import.service';
import { WholeFiles } from './whole-files';

@ApiTags('transfer')
@Controller('characters')
export class TransferController {
  constructor(
    private readonly imports: ImportService,
    private readonly bulkImports: BulkImportService,
    private readonly exports: ExportService,
    private readonly wholeFiles: WholeFiles,
  ) {}

  /** A character out of a file, with an account of what became of each part of it. The file is the body, or the one file of a form. */
  @Post('import')
  @TokenScope('characters:write')
  @UseInterceptors(DryRunStatus)
  @ApiOnce()
  @ApiConsumes('application/json', 'multipart/form-data')
  @ApiBody({ schema: { type: 'object', additionalProperties: true } })
  @ApiCreatedResponse({ type: ImportResponse, description: 'The character was made.' })
  @ApiOkResponse({ type: ImportResponse, description: 'What a dry run found, or a duplicate that was skipped.' })
  importCharacter(
    @CurrentActor() actor: Actor,
    @Once() attempt: Attempt,
    @Query() { format, dryRun, duplicates }: ImportQueryDto,
    @Body() file: unknown,
  ): Promise<ImportResponse> {
    return dryRun === true
      ? this.imports.preview(actor, file, format)
      : this.imports.import(actor, attempt, file, { format, duplicates });
  }

  /** Many at once, as a list, as a line each or as files of a zip archive: a row says what became of each, and one that is refused stops no other. */
  @Post('import/bulk')
  @TokenScope('characters:write')
  @HttpCode(200)
  @ApiOnce()
  @ApiConsumes('application/json', 'application/x-ndjson', 'application/zip')
  @ApiBody({ schema: { type: 'array', maxItems: 500, items: { type: 'object', additionalProperties: true } } })
  importCharacters(
    @CurrentActor() actor: Actor,
    @Once() attempt: Attempt,
    @Query() { format, dryRun, duplicates }: ImportQueryDto,
    @Body() files: unknown,
  ): Promise<BulkImportResponse> {
    return this.bulkImports.import(actor, attempt, files, { format, duplicates, isDryRun: dryRun === true });
  }

  /** All of mine, or what the filters leave of them, as one file. */
  @Get('export')
  @TokenScope('characters:read')
  @ApiProduces('application/x-ndjson', 'application/zip', 'text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  exportCharacters(@CurrentActor() actor: Actor, @Query() { format, ...filters }: WholeExportQueryDto): StreamableFile {
    return this.wholeFiles.open(actor, filters, format);
  }

  /** What a `heroledger` file looks like: its JSON Schema (2020-12), for whoever writes or checks one. */
  @Get('schema')
  @Public()
  @Header('cache-control', 'public, max-age=300')
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  getCharacterFileSchema(): object {
    return heroledgerSchema;
  }

  /** The character as a file: to import again, to read, to print, or for another program. */
  @Get(':id/export')
  @TokenScope('characters:read')
  @UseInterceptors(FileHeaders)
  @ApiExtraModels(ExportResponse)
  @ApiOkResponse({
    description: 'The file, named after the character.',
    content: {
      'application/json': { schema: { $ref: getSchemaPath(ExportResponse) } },
      'text/markdown': { schema: { type: 'string' } },
      'application/pdf': { schema: { type: 'string', format: 'binary' } },
    },
  })
  exportCharacter(
    @CurrentActor() actor: Actor,
    @Param('id', CharacterIdPipe) id: string,
    @Query() { format }: ExportQueryDto,
  ): Promise<ExportedFile> {
    return this.exports.export(actor, id, format);
  }
}
