import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { Picture } from '../../picture';
import { ProfileView } from '../profile/profile-view';
import type { ProfileResponse } from '../profile/profile.response';
import { AvatarService } from './avatar.service';

/** A new picture, and the account with it. */
@Injectable()
export class AvatarChanges {
  constructor(
    private readonly picture: Picture,
    private readonly avatars: AvatarService,
    private readonly profiles: ProfileView,
  ) {}

  /** Throws `NotAPicture`, `PictureTooLarge`. */
  async put(actor: Actor, file: unknown): Promise<ProfileResponse> {
    await this.avatars.put(actor, await this.picture.squared(file));
    return this.profiles.get(actor);
  }
}
