import { Injectable } from '@nestjs/common';
import type { Character, CharacterMode, Violation } from '@heroledger/rules';
import type { Actor } from '../access';
import { type Attempt, CharacterCreation, CharacterDocuments } from '../characters';
import { RulesetLibrary } from '../rulesets';
import { FORMATS } from './formats/formats';
import { type ImportFormat, type ImportFormatId, importFormats } from './formats/import-format';
import type { MappingNotes } from './formats/mapping-notes';
import type { ImportReportResponse, ImportResponse } from './import.response';
import { UnknownFormat, WrongFormat } from './transfer.problems';

interface Reading {
  readonly format: ImportFormatId;
  readonly document: Character;
  readonly report: ImportReportResponse;
}

/** Characters out of files of this and other programs. */
@Injectable()
export class ImportService {
  constructor(
    private readonly library: RulesetLibrary,
    private readonly documents: CharacterDocuments,
    private readonly creation: CharacterCreation,
  ) {}

  /** Throws `UnknownFormat` or `WrongFormat`, and what a document is refused with. */
  async import(
    actor: Actor,
    attempt: Attempt,
    file: unknown,
    format: ImportFormatId | undefined,
  ): Promise<ImportResponse> {
    const { document, report, ...reading } = await this.read(actor, file, format);
    const changeDescription = `Imported from a ${reading.format} file`;
    const begun = { document, isTemplate: false, kind: 'imported', changeDescription } as const;
    const character = await this.creation.begin(actor, attempt, begun);
    return { ...reading, id: character.id, character, report };
  }

  /** What would come of it; nothing is stored. */
  preview(actor: Actor, file: unknown, format: ImportFormatId | undefined): Promise<ImportResponse> {
    return this.read(actor, file, format);
  }

  private async read({ userId }: Actor, file: unknown, named: ImportFormatId | undefined): Promise<Reading> {
    const format = formatOf(file, named);
    const { document: written, pointer, notes } = format.read(file, this.library);
    const read = await this.documents.acceptAt(pointer, { ...written, mode: 'advisory' }, { userId });
    const violations = await this.documents.violations(read);
    const document = { ...read, mode: modeOf(written, violations, notes) };
    const { mapped, guessed, notMapped } = notes;
    return { format: format.id, document, report: { mapped, guessed, notMapped, violations } };
  }
}

/** Enforced characters stay so; where the rules say no, the character comes in all the same, as a free one. */
function modeOf(
  { mode }: Readonly<Record<string, unknown>>,
  { length }: readonly Violation[],
  notes: MappingNotes,
): CharacterMode {
  if (mode !== 'strict') return 'advisory';
  if (length === 0) return 'strict';
  notes.guess(
    'character.mode',
    '/mode',
    'advisory',
    'The rules forbid what stands in it, so it comes in as a free one.',
  );
  return 'advisory';
}

function formatOf(file: unknown, named: ImportFormatId | undefined): ImportFormat {
  const recognised = FORMATS.find(({ recognises }) => recognises(file));
  if (named !== undefined && recognised?.id !== named) throw new WrongFormat(named, recognised?.id ?? null);
  if (recognised === undefined) throw new UnknownFormat(importFormats);
  return recognised;
}
