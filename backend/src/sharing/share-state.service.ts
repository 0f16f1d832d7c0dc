import { Injectable } from '@nestjs/common';
import type { Actor } from '../access';
import { CharactersService } from '../characters';
import { UnitOfWork } from '../database';
import { Audience } from './audience';
import type { ShareStateResponse } from './share.response';

/** What the owner of a character has said of who may look. */
@Injectable()
export class ShareStateService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly characters: CharactersService,
    private readonly audience: Audience,
  ) {}

  /** Throws `CharacterNotFound`. */
  async get(actor: Actor, id: string): Promise<ShareStateResponse> {
    const { visibility, shows, takenDown } = await this.characters.find(actor, id);
    return {
      visibility,
      shows,
      ...(takenDown !== null && { takenDown }),
      with: await this.audience.of(this.unitOfWork.reader, id),
    };
  }
}
