import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../database';
import { InvalidRequest } from '../../problem';
import { type PlayerRuleset, PlayerRulesetsRepository, type PublicPlace } from './player-rulesets.repository';

export interface PublicQuery {
  readonly search?: string;
  readonly cursor?: string;
  readonly limit: number;
}

/** After every time there is, in whatever order a database has its letters. */
const BEGINNING: PublicPlace = { updatedAt: '9999-12-31T23:59:59.999Z', id: '' };
const PLACE = /^(\d{4}-\d\d-\d\dT[\d:.]{12}Z) ([\w.-]{1,80})$/;

/** Rulesets their owners show to everybody. */
@Injectable()
export class PublicRulesets {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rulesets: PlayerRulesetsRepository,
  ) {}

  /** The one that changed last comes first. Throws `InvalidRequest` for a cursor of another list. */
  async list({
    search = '',
    cursor,
    limit,
  }: PublicQuery): Promise<{ items: PlayerRuleset[]; nextCursor: string | null }> {
    const pattern = `%${search.trim().toLowerCase().replace(/[!%_]/g, '!$&')}%`;
    const place = cursor === undefined ? BEGINNING : placeOf(cursor);
    const rows = await this.rulesets.listPublic(this.unitOfWork.reader, pattern, place, limit + 1);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items, nextCursor: rows.length > limit && last !== undefined ? cursorAfter(last) : null };
  }
}

const cursorAfter = ({ updatedAt, id }: PublicPlace): string => Buffer.from(`${updatedAt} ${id}`).toString('base64url');

function placeOf(cursor: string): PublicPlace {
  const [, updatedAt, id] = PLACE.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (updatedAt !== undefined && id !== undefined) return { updatedAt, id };
  const message = 'The cursor does not belong to this list; begin again without it.';
  throw new InvalidRequest([{ pointer: '/cursor', code: 'CURSOR', message }]);
}
