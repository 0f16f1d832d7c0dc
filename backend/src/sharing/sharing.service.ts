import { Injectable } from '@nestjs/common';
import type { Actor } from '../access';
import { CharacterSaves, type Visibility } from '../characters';
import { Config } from '../config';
import { UnitOfWork } from '../database';
import type { ExpectedVersion } from '../entity-tags';
import type { ShareResponse } from './share.response';
import { newShareToken } from './share-token';

const DONE: Readonly<Record<Visibility, string>> = {
  private: 'Made private',
  link: 'Shared by link',
  public: 'Shown to everybody',
};

/** Who may look at a character. */
@Injectable()
export class SharingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly saves: CharacterSaves,
    private readonly config: Config,
  ) {}

  /** Each call makes a new link and voids the one before; throws `CharacterNotFound`. */
  share(actor: Actor, id: string, expected: ExpectedVersion, visibility: Visibility): Promise<ShareResponse> {
    return this.unitOfWork.run(async (tx) => {
      const current = await this.saves.open(tx, actor, id, expected);
      const link = visibility === 'private' ? null : newShareToken();
      const { version } = await this.saves.share(tx, actor, current, {
        visibility,
        shareTokenHash: link?.hash ?? null,
        kind: 'shared',
        changeDescription: DONE[visibility],
      });
      return {
        visibility,
        version,
        ...(link === null ? {} : { url: `${this.config.publicUrl}/shared/${link.token}` }),
      };
    });
  }
}
