import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { EmailChangeRequests } from '../../auth';
import { UnitOfWork } from '../../database';
import { UsersRepository } from '../../users';
import { AvatarsRepository } from '../avatar/avatars.repository';
import { type ProfileResponse, toProfileResponse } from './profile.response';

/** My account as I see it. */
@Injectable()
export class ProfileView {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly users: UsersRepository,
    private readonly emailChanges: EmailChangeRequests,
    private readonly avatars: AvatarsRepository,
  ) {}

  async get({ userId }: Actor): Promise<ProfileResponse> {
    const { reader } = this.unitOfWork;
    const [user, pendingEmail, avatarVersion] = await Promise.all([
      this.users.get(reader, userId),
      this.emailChanges.awaited(reader, userId),
      this.avatars.version(reader, userId),
    ]);
    return toProfileResponse(user, { pendingEmail, avatarVersion });
  }
}
