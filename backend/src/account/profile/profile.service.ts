import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { EmailChangeRequests } from '../../auth';
import { UnitOfWork } from '../../database';
import { ProfileChanges } from './profile-changes';
import { ProfileView } from './profile-view';
import type { ProfileResponse } from './profile.response';
import type { UpdateProfileDto } from './update-profile.dto';

@Injectable()
export class ProfileService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly view: ProfileView,
    private readonly changes: ProfileChanges,
    private readonly emailChanges: EmailChangeRequests,
  ) {}

  get(actor: Actor): Promise<ProfileResponse> {
    return this.view.get(actor);
  }

  /** All of it or nothing. Throws `UsernameTaken`, `EmailTaken`, `StepUpRequired`. */
  async update(actor: Actor, change: UpdateProfileDto): Promise<ProfileResponse> {
    const { email, ...rest } = change;
    await this.unitOfWork.run(async (tx) => {
      if (email !== undefined) await this.emailChanges.request(tx, actor, email);
      if (Object.values(rest).some((value) => value !== undefined)) await this.changes.apply(tx, actor, rest);
    });
    return this.view.get(actor);
  }

  /** Throws `NotFound`. */
  async resendConfirmation(actor: Actor): Promise<void> {
    await this.unitOfWork.run((tx) => this.emailChanges.resend(tx, actor));
  }

  /** Throws `NotFound`. */
  async cancelEmailChange(actor: Actor): Promise<void> {
    await this.unitOfWork.run((tx) => this.emailChanges.cancel(tx, actor));
  }
}
