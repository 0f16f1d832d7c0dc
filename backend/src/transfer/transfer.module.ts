import { Module } from '@nestjs/common';
import { CharactersModule } from '../characters';
import { RulesetsModule } from '../rulesets';
import { BulkImportService } from './bulk-import.service';
import { ExportService } from './export.service';
import { ImportService } from './import.service';
import { ImportKeeping } from './imports/import-keeping';
import { ImportUndoService } from './imports/import-undo.service';
import { ImportsController } from './imports/imports.controller';
import { ImportsRepository } from './imports/imports.repository';
import { TransferController } from './transfer.controller';
import { PdfSheets } from './writing/pdf-sheets';
import { WholeExportService } from './whole-export.service';
import { WholeFiles } from './whole-files';
import { ZipExportService } from './zip-export.service';

@Module({
  imports: [CharactersModule, RulesetsModule],
  controllers: [ImportsController, TransferController],
  providers: [
    BulkImportService,
    ExportService,
    ImportKeeping,
    ImportService,
    ImportUndoService,
    ImportsRepository,
    PdfSheets,
    WholeExportService,
    WholeFiles,
    ZipExportService,
  ],
})
export class TransferModule {}
