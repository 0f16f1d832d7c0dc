import { Injectable } from '@nestjs/common';
import { type Reader, type Tx, change, select } from '../../database';

const COUNT = 'UPDATE template_forks SET forks = forks + 1 WHERE character_id = ?';
const COUNT_BUILT_IN = `INSERT INTO built_in_forks (template_id, forks) VALUES (?, 1)
  ON CONFLICT (template_id) DO UPDATE SET forks = built_in_forks.forks + 1`;
const BUILT_IN = 'SELECT template_id, forks FROM built_in_forks';

/** How often templates were begun from: numbers that know nobody, and that nothing takes back. */
@Injectable()
export class ForksRepository {
  /** Once more from a player's template. Nothing happens to one that went away meanwhile. */
  async count(tx: Tx, characterId: string): Promise<void> {
    await change(tx, COUNT, [characterId]);
  }

  /** Once more from one that ships with the program. */
  async countBuiltIn(tx: Tx, templateId: string): Promise<void> {
    await change(tx, COUNT_BUILT_IN, [templateId]);
  }

  /** By id; what is not in it was never begun from. */
  async ofBuiltIn(reader: Reader): Promise<ReadonlyMap<string, number>> {
    const rows = await select<{ template_id: string; forks: number }>(reader, BUILT_IN, []);
    return new Map(rows.map(({ template_id: id, forks }) => [id, forks]));
  }
}
