import { Injectable } from '@nestjs/common';
import type { Reader, Tx } from '../../database';
import { AvatarEntity } from './avatar.entity';

export type Avatar = Readonly<Omit<AvatarEntity, 'user'>>;

@Injectable()
export class AvatarsRepository {
  async put(tx: Tx, avatar: Avatar): Promise<void> {
    await tx.upsert(AvatarEntity, avatar, ['userId']);
  }

  find(reader: Reader, userId: string): Promise<Avatar | null> {
    return reader.findOneBy(AvatarEntity, { userId });
  }

  async version(reader: Reader, userId: string): Promise<string | null> {
    const found = await reader.findOne(AvatarEntity, { where: { userId }, select: { userId: true, version: true } });
    return found?.version ?? null;
  }

  /** False when there was none. */
  async remove(tx: Tx, userId: string): Promise<boolean> {
    const { affected } = await tx.delete(AvatarEntity, { userId });
    return affected === 1;
  }
}
