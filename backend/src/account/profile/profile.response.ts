import { type User, UserResponse, toUserResponse } from '../../users';
import { PreferencesDto } from './preferences.dto';

/** What stands beside the account itself. */
export interface ProfileAside {
  readonly pendingEmail: string | null;
  readonly avatarVersion: string | null;
}

export class ProfileResponse extends UserResponse {
  preferences!: PreferencesDto;
  /** A new address that waits to be confirmed. */
  pendingEmail!: string | null;
  /** Path of the picture; a new picture has a new path. */
  avatarUrl!: string | null;
}

export const toProfileResponse = (user: User, { pendingEmail, avatarVersion }: ProfileAside): ProfileResponse =>
  Object.assign(toUserResponse(user), {
    preferences: { ...user.preferences },
    pendingEmail,
    avatarUrl: avatarVersion === null ? null : `/api/v1/users/${user.id}/avatar?v=${avatarVersion}`,
  });
