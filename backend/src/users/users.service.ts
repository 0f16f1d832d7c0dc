import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../audit';
import type { Actor } from '../access';
import { Clock } from '../clock';
import { UnitOfWork } from '../database';
import type { UpdateProfileDto } from './update-profile.dto';
import { type ProfileResponse, toProfileResponse } from './profile.response';
import { UsersRepository } from './users.repository';

@Injectable()
export class UsersService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: UsersRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async profile({ userId }: Actor): Promise<ProfileResponse> {
    return toProfileResponse(await this.users.get(this.unitOfWork.reader, userId));
  }

  async updateProfile(actor: Actor, { displayName, preferences }: UpdateProfileDto): Promise<ProfileResponse> {
    await this.unitOfWork.run(async (tx) => {
      const change = {
        ...(displayName === undefined ? {} : { displayName }),
        ...(preferences === undefined ? {} : { preferences }),
      };
      await this.users.update(tx, actor.userId, change, this.clock.timestamp());
      await this.audit.record(tx, actor, { action: 'profile.updated', subjectType: 'user', subjectId: actor.userId });
    });
    return this.profile(actor);
  }
}
