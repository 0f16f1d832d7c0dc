import { Injectable } from '@nestjs/common';
import type { Actor } from '../access';
import {
  type CharacterFilters,
  CharacterListsService,
  type CharacterRowResponse,
  CharactersService,
  type StoredCharacter,
} from '../characters';
import type { ExportResponse } from './export.response';
import { ExportService } from './export.service';
import { tableLine } from './formats/spreadsheet';

const HEADINGS = [
  'Name',
  'Ruleset',
  'Level',
  'Classes',
  'Ancestry',
  'Experience points',
  'Tags',
  'Mode',
  'Violations',
  'Visibility',
  'Template',
  'Made',
  'Changed',
  'Id',
] as const;

export interface ExportedCharacter {
  readonly character: StoredCharacter;
  readonly file: ExportResponse;
}

/** By this sign spreadsheets know that a table is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** All characters of a player as one file, written while they are read: a page of them is in memory at a time. */
@Injectable()
export class WholeExportService {
  constructor(
    private readonly lists: CharacterListsService,
    private readonly characters: CharactersService,
    private readonly exports: ExportService,
  ) {}

  /** One export in each line. */
  async *lines(actor: Actor, filters: CharacterFilters): AsyncGenerator<string> {
    for await (const page of this.pages(actor, filters))
      yield page.map(({ file }) => `${JSON.stringify(file)}\n`).join('');
  }

  /** The exports themselves, a page of them at a time. */
  async *pages(actor: Actor, filters: CharacterFilters): AsyncGenerator<readonly ExportedCharacter[]> {
    for await (const rows of this.lists.walk(actor, filters)) {
      const page = await this.characters.findAll(
        actor,
        rows.map(({ id }) => id),
      );
      const files: ExportedCharacter[] = [];
      for (const character of page) files.push({ character, file: await this.exports.fileOf(character.document) });
      yield files;
    }
  }

  async *table(actor: Actor, filters: CharacterFilters): AsyncGenerator<string> {
    yield BYTE_ORDER_MARK + tableLine(HEADINGS);
    for await (const rows of this.lists.walk(actor, filters)) yield rows.map((row) => tableLine(cellsOf(row))).join('');
  }
}

/** In the order of the headings. */
const cellsOf = (row: CharacterRowResponse): readonly (string | number)[] => [
  row.name,
  row.ruleset,
  row.level,
  row.classes.map(({ id, level }) => `${id} ${level}`).join(', '),
  row.ancestry ?? '',
  row.experiencePoints,
  row.tags.join(', '),
  row.mode,
  row.violationCount,
  row.visibility,
  row.isTemplate ? 'yes' : 'no',
  row.createdAt,
  row.updatedAt,
  row.id,
];
