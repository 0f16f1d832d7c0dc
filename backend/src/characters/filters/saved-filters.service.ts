import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Actor } from '../../access';
import { AuditTrail } from '../../audit';
import { Clock } from '../../clock';
import { UnitOfWork } from '../../database';
import { searchable } from '../searchable';
import type {
  ChangeFilterDto,
  CreateFilterDto,
  SavedFilterListResponse,
  SavedFilterResponse,
} from './saved-filter.dto';
import { FilterNotFound, TooManyFilters } from './saved-filters.problems';
import { type SavedFilter, SavedFiltersRepository } from './saved-filters.repository';

const MOST = 50;

/** Filters of the list that a player keeps by name. */
@Injectable()
export class SavedFiltersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly filters: SavedFiltersRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async list({ userId }: Actor): Promise<SavedFilterListResponse> {
    return { items: (await this.filters.list(this.unitOfWork.reader, userId)).map(toResponse) };
  }

  /** Throws `TooManyFilters` or `FilterNameTaken`. */
  create(actor: Actor, { name, query }: CreateFilterDto): Promise<SavedFilterResponse> {
    const at = this.clock.timestamp();
    const filter = { id: uuid(), ownerId: actor.userId, ...called(name), query, createdAt: at, updatedAt: at };
    return this.unitOfWork.run(async (tx) => {
      if ((await this.filters.count(tx, actor.userId)) >= MOST) throw new TooManyFilters(MOST);
      await this.filters.add(tx, filter);
      await this.audit.record(tx, actor, { action: 'filter.saved', subjectType: 'filter', subjectId: filter.id });
      return toResponse(filter);
    });
  }

  /** What is absent stays. Throws `FilterNotFound` or `FilterNameTaken`. */
  change(actor: Actor, id: string, { name, query }: ChangeFilterDto): Promise<SavedFilterResponse> {
    return this.unitOfWork.run(async (tx) => {
      const before = await this.filters.find(tx, actor.userId, id);
      if (before === null) throw new FilterNotFound();
      const after = {
        ...before,
        ...(name !== undefined && called(name)),
        ...(query !== undefined && { query }),
        updatedAt: this.clock.timestamp(),
      };
      if (!(await this.filters.replace(tx, after))) throw new FilterNotFound();
      await this.audit.record(tx, actor, { action: 'filter.changed', subjectType: 'filter', subjectId: id });
      return toResponse(after);
    });
  }

  /** Throws `FilterNotFound`. */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      if (!(await this.filters.remove(tx, actor.userId, id))) throw new FilterNotFound();
      await this.audit.record(tx, actor, { action: 'filter.deleted', subjectType: 'filter', subjectId: id });
    });
  }
}

const called = (name: string) => ({ name: name.trim(), nameKey: searchable(name.trim()) });

const toResponse = ({ id, name, query, createdAt, updatedAt }: SavedFilter): SavedFilterResponse => ({
  id,
  name,
  query,
  createdAt,
  updatedAt,
});
