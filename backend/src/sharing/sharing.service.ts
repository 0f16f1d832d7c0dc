import { Injectable } from '@nestjs/common';
import type { Actor } from '../access';
import { CharacterSaves, type StoredCharacter, type Visibility } from '../characters';
import { Config } from '../config';
import { UnitOfWork } from '../database';
import type { ExpectedVersion } from '../entity-tags';
import { Audience } from './audience';
import type { ShareDto } from './dto/share.dto';
import type { ShareResponse } from './share.response';
import { newShareToken } from './share-token';
import { CharacterTakenDown } from './sharing.problems';

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
    private readonly audience: Audience,
    private readonly config: Config,
  ) {}

  /**
   * Says all of it: friends who are not named no longer see it, and each call makes a new link and voids the one before
   * unless it is to be kept. Throws `CharacterNotFound`, `CharacterTakenDown`, `NotFriends`, `VersionConflict`.
   */
  share(actor: Actor, id: string, expected: ExpectedVersion, wanted: ShareDto): Promise<ShareResponse> {
    const { visibility, with: names = [], shows } = wanted;
    return this.unitOfWork.run(async (tx) => {
      const current = await this.saves.open(tx, actor, id, expected);
      if (current.takenDown !== null && visibility !== 'private') throw new CharacterTakenDown();
      const friends = await this.audience.hold(tx, actor, names);
      const link = linkFor(current, wanted);
      const { version } = await this.saves.share(tx, actor, current, {
        visibility,
        shows: shows ?? current.shows,
        ...(link !== 'kept' && { shareTokenHash: link?.hash ?? null }),
        kind: 'shared',
        changeDescription: describe(visibility, friends.length),
      });
      await this.audience.become(tx, id, friends);
      const url = link === 'kept' || link === null ? null : `${this.config.publicUrl}/shared/${link.token}`;
      return { visibility, version, ...(url !== null && { url }) };
    });
  }
}

function linkFor(
  current: StoredCharacter,
  { visibility, keepLink }: ShareDto,
): ReturnType<typeof newShareToken> | 'kept' | null {
  if (visibility === 'private') return null;
  return keepLink === true && current.visibility !== 'private' ? 'kept' : newShareToken();
}

/** Tells how many friends, not which: the history outlives friendships. */
function describe(visibility: Visibility, friends: number): string {
  if (friends === 0) return DONE[visibility];
  const named = `shown to ${friends === 1 ? 'one friend' : `${String(friends)} friends`}`;
  return visibility === 'private' ? `S${named.slice(1)}` : `${DONE[visibility]}, and ${named}`;
}
