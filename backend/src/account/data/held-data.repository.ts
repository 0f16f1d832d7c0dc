import { Injectable } from '@nestjs/common';
import { AccountTraces } from '../../auth';
import { type VersionText, documentTextOf } from '../../characters';
import { type Reader, select } from '../../database';
import { type HeldPart, jsonColumns } from './held-data';

type Row = Readonly<Record<string, unknown>>;
type VersionRow = Row & VersionText & { readonly number: number; readonly key_document: string | null };

const PAGE = 20;
const FEW = 5;

const CHARACTERS = `
  SELECT id, version, visibility, created_at, updated_at, deleted_at, document FROM characters
  WHERE owner_id = ? AND id > ? ORDER BY id LIMIT ${String(PAGE)}`;

const VERSIONS = `
  SELECT v.number, v.kind, v.change_description, v.created_at, v.base, v.document, k.document AS key_document
  FROM character_versions v
  LEFT JOIN character_versions k ON k.character_id = v.character_id AND k.number = v.base
  WHERE v.character_id = ? AND v.number > ? ORDER BY v.number LIMIT ${String(PAGE)}`;

/** What the tables hold of one account, in the words of the API. */
@Injectable()
export class HeldDataRepository {
  constructor(private readonly traces: AccountTraces) {}

  async rows(reader: Reader, { text, key }: HeldPart, userId: string): Promise<Row[]> {
    const wanted = key === 'codeAttempts' ? this.traces.codeAttemptsKey(userId) : userId;
    return (await select<Row>(reader, text, [wanted])).map(worded);
  }

  /** As `rows`, for a large part: a few at a time. */
  async *largeRows(reader: Reader, { text }: HeldPart, userId: string): AsyncGenerator<Row> {
    for (let offset = 0; ; offset += FEW) {
      const page = await select<Row>(reader, `${text} LIMIT ${String(FEW)} OFFSET ?`, [userId, offset]);
      for (const row of page) yield worded(row);
      if (page.length < FEW) return;
    }
  }

  /** All of them, also those in the trash, a page at a time. */
  async *characters(reader: Reader, ownerId: string): AsyncGenerator<Row> {
    let after = '';
    for (;;) {
      const page = await select<Row & { id: string }>(reader, CHARACTERS, [ownerId, after]);
      for (const row of page) yield worded(row);
      if (page.length < PAGE) return;
      after = page.at(-1)?.id ?? after;
    }
  }

  async *versions(reader: Reader, characterId: string): AsyncGenerator<Row> {
    let after = 0;
    for (;;) {
      const page = await select<VersionRow>(reader, VERSIONS, [characterId, after]);
      for (const { base, document, key_document: keyDocument, ...row } of page)
        yield worded({ ...row, document: documentTextOf({ base, document }, keyDocument) });
      if (page.length < PAGE) return;
      after = page.at(-1)?.number ?? after;
    }
  }
}

function worded(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase()),
      jsonColumns.has(column) && typeof value === 'string' ? (JSON.parse(value) as unknown) : value,
    ]),
  );
}
