import { Injectable } from '@nestjs/common';
import type { Character, CharacterMode, Violation } from '@heroledger/rules';
import type { Actor } from '../access';
import { type Attempt, CharacterDocuments } from '../characters';
import { RulesetLibrary } from '../rulesets';
import { type ImportFormat, type ImportFormatId, importFormats } from './formats/import-format';
import type { MappingNotes } from './formats/mapping-notes';
import type { DuplicateOfResponse } from './imports/duplicate-of.response';
import { fileFingerprint } from './imports/file-fingerprint';
import { type Duplicates, ImportKeeping } from './imports/import-keeping';
import type { ImportReportResponse, ImportResponse } from './import.response';
import { UnknownFormat, WrongFormat } from './transfer.problems';

export interface ImportTerms {
  readonly format: ImportFormatId | undefined;
  readonly duplicates: Duplicates | undefined;
  /** Of the import it is a part of; absent when it comes in alone. */
  readonly importId?: string | undefined;
}

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
    private readonly keeping: ImportKeeping,
  ) {}

  /** Throws `UnknownFormat` or `WrongFormat`, and what a document is refused with. */
  async import(
    actor: Actor,
    attempt: Attempt,
    file: unknown,
    { format, duplicates = 'keep', importId }: ImportTerms,
  ): Promise<ImportResponse> {
    const { document, report, ...reading } = await this.read(actor, file, format);
    const fingerprint = fileFingerprint(file);
    const changeDescription = `Imported from a ${reading.format} file`;
    const incoming = { document, fingerprint, changeDescription, duplicates, importId: importId ?? null };
    const { duplicateOf, character, ...kept } = await this.keeping.keep(actor, attempt, incoming);
    const told = { ...reading, report: withDuplicate(report, duplicateOf) };
    if (character === null) return { ...told, skipped: true };
    return { ...told, id: character.id, importId: kept.importId, character };
  }

  /** What would come of it; nothing is stored. */
  async preview(actor: Actor, file: unknown, format: ImportFormatId | undefined): Promise<ImportResponse> {
    const { report, ...reading } = await this.read(actor, file, format);
    const likeness = { fingerprint: fileFingerprint(file), document: reading.document };
    return { ...reading, report: withDuplicate(report, await this.keeping.findDuplicate(actor, likeness)) };
  }

  private async read({ userId }: Actor, file: unknown, named: ImportFormatId | undefined): Promise<Reading> {
    const format = await formatOf(file, named);
    const { document: written, pointer, notes } = format.read(file, this.library);
    const read = await this.documents.acceptAt(pointer, { ...written, mode: 'advisory' }, { userId });
    const violations = await this.documents.violations(read);
    const document = { ...read, mode: modeOf(written, violations, notes) };
    const { mapped, guessed, notMapped } = notes;
    return { format: format.id, document, report: { mapped, guessed, notMapped, violations } };
  }
}

const withDuplicate = (
  report: Readonly<ImportReportResponse>,
  duplicateOf: DuplicateOfResponse | null,
): ImportReportResponse => {
  const { mapped, guessed, notMapped, violations } = report;
  return { mapped, guessed, notMapped, violations, ...(duplicateOf !== null && { duplicateOf }) };
};

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

async function formatOf(file: unknown, named: ImportFormatId | undefined): Promise<ImportFormat> {
  // A hundred files that nothing else needs: the server is up sooner without them.
  const { FORMATS } = await import('./formats/formats.js');
  const recognised = FORMATS.find(({ recognises }) => recognises(file));
  if (named !== undefined && recognised?.id !== named) throw new WrongFormat(named, recognised?.id ?? null);
  if (recognised === undefined) throw new UnknownFormat(importFormats);
  return recognised;
}
