import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { UnitOfWork } from '../../database';
import { listKey } from '../searchable';
import type { TagListResponse, TagQueryDto } from './tags.dto';
import { type CountedTag, TagsRepository } from './tags.repository';

@Injectable()
export class TagsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tags: TagsRepository,
  ) {}

  async list({ userId }: Actor, { search = '', limit }: TagQueryDto): Promise<TagListResponse> {
    const { reader } = this.unitOfWork;
    const part = listKey(search.trim());
    const found = (await this.tags.count(reader, userId)).filter(({ key }) => key.includes(part));
    return { items: [...(await this.tags.spell(reader, found.sort(byCount).slice(0, limit)))] };
  }
}

const byCount = (one: CountedTag, other: CountedTag): number =>
  other.count - one.count || (one.key < other.key ? -1 : 1);
