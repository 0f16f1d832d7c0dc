import { Injectable } from '@nestjs/common';
import type { Actor } from '../access';
import {
  type CharacterFilters,
  CharacterListsService,
  type CharacterRowResponse,
  CharactersService,
} from '../characters';
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
    for await (const rows of this.lists.walk(actor, filters)) {
      const page = await this.characters.findAll(
        actor,
        rows.map(({ id }) => id),
      );
      let lines = '';
      for (const { document } of page) lines += `${JSON.stringify(await this.exports.fileOf(document))}\n`;
      yield lines;
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
