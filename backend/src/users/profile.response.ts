import { Preferences } from './preferences';
import type { User } from './user';
import { UserResponse, toUserResponse } from './user.response';

export class ProfileResponse extends UserResponse {
  preferences!: Preferences;
}

export const toProfileResponse = (user: User): ProfileResponse => ({ ...toUserResponse(user), preferences: user.preferences });
