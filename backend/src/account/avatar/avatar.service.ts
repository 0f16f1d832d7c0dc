import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { AuditTrail } from '../../audit';
import { Clock } from '../../clock';
import { UnitOfWork } from '../../database';
import { versionOf } from '../../picture';
import { NotFound } from '../../problem';
import { AvatarsRepository } from './avatars.repository';

@Injectable()
export class AvatarService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly avatars: AvatarsRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Throws `NotFound`. */
  async read(userId: string): Promise<Buffer> {
    const avatar = await this.avatars.find(this.unitOfWork.reader, userId);
    if (avatar === null) throw new NotFound();
    return Buffer.from(avatar.image, 'base64');
  }

  async put(actor: Actor, picture: Buffer): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      await this.avatars.put(tx, {
        userId: actor.userId,
        version: versionOf(picture),
        image: picture.toString('base64'),
        updatedAt: this.clock.timestamp(),
      });
      await this.audit.record(tx, actor, { action: 'avatar.changed', subjectType: 'user', subjectId: actor.userId });
    });
  }

  /** Throws `NotFound`. */
  async remove(actor: Actor): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      if (!(await this.avatars.remove(tx, actor.userId))) throw new NotFound();
      await this.audit.record(tx, actor, { action: 'avatar.removed', subjectType: 'user', subjectId: actor.userId });
    });
  }
}
