import { Injectable } from '@nestjs/common';
import type { Actor } from '../access';
import { type PageRequest, cursorOf, pageOf, placeOf } from '../characters';
import { UnitOfWork } from '../database';
import { SharedWithMeRepository } from './shared-with-me.repository';
import type { SharedPageResponse } from './shared-with-me.response';

const LIST = 'shared-with-me';

@Injectable()
export class SharedWithMeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly shares: SharedWithMeRepository,
  ) {}

  /** Throws `InvalidRequest` for a cursor of another list. */
  async list({ userId }: Actor, { cursor, limit }: PageRequest): Promise<SharedPageResponse> {
    const [sharedAt = '', id = ''] = cursor === undefined ? [] : placeOf(cursor, LIST, ['string', 'string']);
    const after = cursor === undefined ? null : { sharedAt: String(sharedAt), id: String(id) };
    const rows = await this.shares.list(this.unitOfWork.reader, userId, after, limit + 1);
    return pageOf(rows, limit, (last) => cursorOf(LIST, [last.sharedAt, last.id]));
  }
}
