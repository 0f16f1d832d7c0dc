import type { FileFormat } from '../files';

export type SheetFormat = 'pdf' | 'markdown' | 'heroledger' | 'foundry-dnd5e';
export type ListFormat = 'ndjson' | 'zip' | 'csv';

/** The game that Foundry's dnd5e system plays. */
const FOUNDRY_RULESET = 'srd-5.1';

/** What a character of this ruleset can be written as. */
export function sheetFormats(ruleset: string): readonly FileFormat<SheetFormat>[] {
  const formats: readonly FileFormat<SheetFormat>[] = [
    {
      id: 'pdf',
      name: $localize`Sheet to print (PDF)`,
      words: $localize`A form with every number, to print or to fill on a screen.`,
      icon: 'ink_pen',
    },
    {
      id: 'markdown',
      name: $localize`Text to read (Markdown)`,
      words: $localize`The whole sheet in words, for notes and wikis.`,
      icon: 'menu_book',
    },
    {
      id: 'heroledger',
      name: $localize`Heroledger file`,
      words: $localize`Holds everything; import it here or on another server.`,
      icon: 'download',
    },
    {
      id: 'foundry-dnd5e',
      name: $localize`Foundry actor`,
      words: $localize`For Foundry VTT with its dnd5e system, versions 3 to 5.`,
      icon: 'casino',
    },
  ];
  return formats.filter(({ id }) => id !== 'foundry-dnd5e' || ruleset === FOUNDRY_RULESET);
}

/** As the server names them. */
export const fileEndings: Readonly<Record<SheetFormat, string>> = {
  pdf: 'pdf',
  markdown: 'md',
  heroledger: 'heroledger.json',
  'foundry-dnd5e': 'foundry.json',
};

/** What all characters together can be written as. */
export const listFormats = (): readonly FileFormat<ListFormat>[] => [
  {
    id: 'zip',
    name: $localize`A file for each (zip)`,
    words: $localize`Everybody as a Heroledger file, with the portraits beside them.`,
    icon: 'backpack',
  },
  {
    id: 'ndjson',
    name: $localize`One file of everybody`,
    words: $localize`A line for each character; import it here or on another server.`,
    icon: 'download',
  },
  {
    id: 'csv',
    name: $localize`This list as a table (CSV)`,
    words: $localize`What the list shows now, for a spreadsheet.`,
    icon: 'table_rows',
  },
];
