import { inflateRawSync } from 'node:zlib';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const PAGE = 200;

interface Row {
  readonly character_id: string;
  readonly number: number;
  readonly document: string;
  readonly key_document: string;
}

const PACKED = `SELECT v.character_id, v.number, v.document, k.document AS key_document
  FROM character_versions v JOIN character_versions k ON k.character_id = v.character_id AND k.number = v.base
  WHERE v.base IS NOT NULL ORDER BY v.character_id, v.number LIMIT ${String(PAGE)}`;

/** A version may tell only how its document differs from an earlier one. Those that are there stay as they are. */
export class LeanHistory1790000001300 implements MigrationInterface {
  readonly name = 'LeanHistory1790000001300';

  async up(runner: QueryRunner): Promise<void> {
    // By hand: TypeORM would copy the whole table on SQLite.
    await runner.query('ALTER TABLE character_versions ADD COLUMN base integer');
  }

  /** Every version stands by itself again, for the program before this one. */
  async down(runner: QueryRunner): Promise<void> {
    const [document, id, number] = runner.dataSource.options.type === 'postgres' ? ['$1', '$2', '$3'] : ['?', '?', '?'];
    const unpack = `UPDATE character_versions SET document = ${document}, base = NULL
      WHERE character_id = ${id} AND number = ${number}`;
    for (;;) {
      const rows = (await runner.query(PACKED)) as readonly Row[];
      for (const row of rows) await runner.query(unpack, [documentOf(row), row.character_id, row.number]);
      if (rows.length < PAGE) break;
    }
    await runner.query('ALTER TABLE character_versions DROP COLUMN base');
  }
}

function documentOf({ document, key_document: key }: Row): string {
  return inflateRawSync(Buffer.from(document, 'base64'), { dictionary: Buffer.from(key) }).toString('utf8');
}
