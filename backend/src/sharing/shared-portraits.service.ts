import { Injectable } from '@nestjs/common';
import type { Actor } from '../access';
import { PortraitsRepository, isCharacterId, portraitOf } from '../characters';
import { digest } from '../crypto';
import { UnitOfWork } from '../database';

/** The portraits of those whom somebody shares. */
@Injectable()
export class SharedPortraitsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly portraits: PortraitsRepository,
  ) {}

  /** By the token of a share link, by the id of a character that is public, or by its id for a friend. */
  async get(viewer: Actor | undefined, tokenOrId: string): Promise<Buffer> {
    const { reader } = this.unitOfWork;
    const found = isCharacterId(tokenOrId)
      ? await this.portraits.findShown(reader, viewer?.userId ?? '', tokenOrId)
      : await this.portraits.findByShareToken(reader, digest(tokenOrId));
    return portraitOf(found);
  }
}
