import { Module } from '@nestjs/common';
import { CharactersModule } from '../characters';
import { RulesetsModule } from '../rulesets';
import { ExportService } from './export.service';
import { ImportService } from './import.service';
import { TransferController } from './transfer.controller';

@Module({
  imports: [CharactersModule, RulesetsModule],
  controllers: [TransferController],
  providers: [ExportService, ImportService],
})
export class TransferModule {}
