import { Injectable } from '@nestjs/common';
import type { Character } from '@heroledger/rules';
import type { Actor } from '../access';
import { CharacterDocuments, CharactersService } from '../characters';
import { Clock } from '../clock';
import type { ExportFormat } from './dto/export-query.dto';
import type { ExportResponse } from './export.response';
import type { ExportedFile } from './exported-file';
import { HEROLEDGER_FORMAT_VERSION } from './formats/heroledger.format';
import { type SheetOutline, outlineOf } from './writing/outline';
import { markdownSheet } from './writing/markdown/markdown-sheet';
import { PdfSheets } from './writing/pdf-sheets';
import { ExportFormatUnsuitable } from './transfer.problems';

/** The one game Foundry's dnd5e system plays. */
const FOUNDRY_RULESET = 'srd-5.1';

/** Characters into files. */
@Injectable()
export class ExportService {
  constructor(
    private readonly characters: CharactersService,
    private readonly documents: CharacterDocuments,
    private readonly clock: Clock,
    private readonly pdfSheets: PdfSheets,
  ) {}

  /** Throws `CharacterNotFound`, `ExportFormatUnsuitable` or `ServiceUnavailable`. */
  async export(actor: Actor, id: string, format: ExportFormat): Promise<ExportedFile> {
    const { document } = await this.characters.find(actor, id);
    return { name: document.name, ...(await this.written(document, format)) };
  }

  /** The file that can be imported again. */
  async fileOf(document: Character): Promise<ExportResponse> {
    const { ruleset } = await this.documents.rulesetOf(document);
    return {
      format: 'heroledger',
      formatVersion: HEROLEDGER_FORMAT_VERSION,
      exportedAt: this.clock.timestamp(),
      ruleset: { id: ruleset.id, version: ruleset.version },
      attribution: ruleset.attribution,
      character: document,
    };
  }

  private async written(document: Character, format: ExportFormat): Promise<Omit<ExportedFile, 'name'>> {
    switch (format) {
      case 'heroledger':
        return { extension: 'heroledger.json', type: JSON_TYPE, content: await this.fileOf(document) };
      case 'markdown':
        return { extension: 'md', type: MARKDOWN_TYPE, content: markdownSheet(await this.outline(document)) };
      case 'pdf':
        return { extension: 'pdf', type: PDF_TYPE, content: await this.drawn(document) };
      case 'foundry-dnd5e':
        return { extension: 'foundry.json', type: JSON_TYPE, content: await this.actor(document) };
    }
  }

  private async outline(document: Character): Promise<SheetOutline> {
    return outlineOf(document, await this.documents.sheetOf(document), await this.documents.rulesetOf(document));
  }

  private async drawn(document: Character): Promise<Buffer> {
    return this.pdfSheets.draw(await this.outline(document), this.clock.now());
  }

  private async actor(document: Character): Promise<ExportedFile['content']> {
    if (document.ruleset !== FOUNDRY_RULESET) throw new ExportFormatUnsuitable('foundry-dnd5e', document.ruleset);
    const { foundryActor } = await import('./writing/foundry-dnd5e/foundry-actor.js');
    return foundryActor(document, await this.documents.sheetOf(document), await this.documents.rulesetOf(document));
  }
}

const JSON_TYPE = 'application/json; charset=utf-8';
const MARKDOWN_TYPE = 'text/markdown; charset=utf-8';
const PDF_TYPE = 'application/pdf';
