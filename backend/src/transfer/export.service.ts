import { Injectable } from '@nestjs/common';
import type { Character } from '@heroledger/rules';
import type { Actor } from '../access';
import { CharacterDocuments, CharactersService } from '../characters';
import { Clock } from '../clock';
import type { ExportFormat } from './dto/export-query.dto';
import type { ExportResponse } from './export.response';
import { HEROLEDGER_FORMAT_VERSION } from './formats/heroledger.format';

/** Characters into files. */
@Injectable()
export class ExportService {
  constructor(
    private readonly characters: CharactersService,
    private readonly documents: CharacterDocuments,
    private readonly clock: Clock,
  ) {}

  async export(actor: Actor, id: string, format: ExportFormat): Promise<ExportResponse> {
    const { document } = await this.characters.find(actor, id);
    return this.fileOf(document, format);
  }

  async fileOf(document: Character, format: ExportFormat = 'heroledger'): Promise<ExportResponse> {
    const { ruleset } = await this.documents.rulesetOf(document);
    return {
      format,
      formatVersion: HEROLEDGER_FORMAT_VERSION,
      exportedAt: this.clock.timestamp(),
      ruleset: { id: ruleset.id, version: ruleset.version },
      attribution: ruleset.attribution,
      character: document,
    };
  }
}
