import type { PreferencesDto } from './preferences.dto';
import type { User } from './user';
import { UserResponse, toUserResponse } from './user.response';

export class ProfileResponse extends UserResponse {
  preferences!: PreferencesDto;
}

export const toProfileResponse = (user: User): ProfileResponse =>
  Object.assign(toUserResponse(user), { preferences: { ...user.preferences } });
