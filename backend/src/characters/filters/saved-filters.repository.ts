import { Injectable } from '@nestjs/common';
import { type Reader, type Tx, holding, isDuplicate, select } from '../../database';
import { FilterNameTaken } from './saved-filters.problems';
import { SavedFilterEntity } from './saved-filter.entity';

export type SavedFilter = Readonly<SavedFilterEntity>;

@Injectable()
export class SavedFiltersRepository {
  /** By name. */
  list(reader: Reader, ownerId: string): Promise<SavedFilter[]> {
    return reader.find(SavedFilterEntity, { where: { ownerId }, order: { nameKey: 'ASC' } });
  }

  /** How many there are; whoever else adds one to this account waits until this transaction ends. */
  async count(tx: Tx, ownerId: string): Promise<number> {
    await select(tx, `SELECT id FROM users WHERE id = ?${holding(tx)}`, [ownerId]);
    return tx.countBy(SavedFilterEntity, { ownerId });
  }

  find(reader: Reader, ownerId: string, id: string): Promise<SavedFilter | null> {
    return reader.findOneBy(SavedFilterEntity, { id, ownerId });
  }

  /** Throws `FilterNameTaken`. */
  async add(tx: Tx, filter: SavedFilter): Promise<void> {
    await named(filter.name, tx.insert(SavedFilterEntity, filter));
  }

  /** False when there is none, any more. Throws `FilterNameTaken`. */
  async replace(tx: Tx, { id, ownerId, ...filter }: SavedFilter): Promise<boolean> {
    const { affected } = await named(filter.name, tx.update(SavedFilterEntity, { id, ownerId }, filter));
    return affected === 1;
  }

  async remove(tx: Tx, ownerId: string, id: string): Promise<boolean> {
    const { affected } = await tx.delete(SavedFilterEntity, { id, ownerId });
    return affected === 1;
  }
}

async function named<T>(name: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (isDuplicate(error, 'saved_filters_owner_name') || isDuplicate(error, 'saved_filters.name_key'))
      throw new FilterNameTaken(name);
    throw error;
  }
}
