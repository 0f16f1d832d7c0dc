import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { UnitOfWork } from '../../database';
import { CharacterDocuments } from '../character-documents';
import { CharactersService } from '../characters.service';
import { cursorOf, placeOf } from '../lists/cursor';
import { pageOf } from '../lists/page';
import type { VersionQueryDto } from './version-query.dto';
import type { VersionDetailResponse, VersionDifferenceResponse, VersionPageResponse } from './version.response';
import { VersionNotFound } from './versions.problems';
import { VersionsRepository } from './versions.repository';

const LIST = 'versions';
const ABOVE_ALL = 2 ** 31 - 1;

export interface VersionPair {
  readonly from: number;
  readonly to: number;
}

/** Looking back. */
@Injectable()
export class VersionReads {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly characters: CharactersService,
    private readonly versions: VersionsRepository,
    private readonly documents: CharacterDocuments,
  ) {}

  /** Newest first. */
  async list(
    actor: Actor,
    id: string,
    { cursor, limit, includeTotal, kind }: VersionQueryDto,
  ): Promise<VersionPageResponse> {
    await this.characters.find(actor, id);
    const [before] = cursor === undefined ? [ABOVE_ALL] : placeOf(cursor, LIST, ['number']);
    const which = { characterId: id, kinds: kind };
    const rows = await this.versions.list(this.unitOfWork.reader, which, Number(before), limit + 1);
    const page = pageOf(rows, limit, ({ number }) => cursorOf(LIST, [number]));
    if (includeTotal !== true) return page;
    return { ...page, total: await this.versions.count(this.unitOfWork.reader, which) };
  }

  /** Throws `CharacterNotFound` or `VersionNotFound`. */
  async get(actor: Actor, id: string, number: number): Promise<VersionDetailResponse> {
    await this.characters.find(actor, id);
    const found = await this.versions.find(this.unitOfWork.reader, id, number);
    if (found === null) throw new VersionNotFound(number);
    return found;
  }

  async difference(actor: Actor, id: string, { from, to }: VersionPair): Promise<VersionDifferenceResponse> {
    const before = await this.get(actor, id, from);
    const after = await this.get(actor, id, to);
    return { from, to, ...(await this.documents.difference(before.document, after.document)) };
  }
}
