import type { Role, User } from './user';

/** An account as its owner sees it. */
export class UserResponse {
  id!: string;
  username!: string;
  email!: string;
  emailVerified!: boolean;
  displayName!: string;
  /** `player` or `admin`. */
  role!: Role;
  createdAt!: string;
}

export const toUserResponse = ({
  id,
  username,
  email,
  emailVerified,
  displayName,
  role,
  createdAt,
}: User): UserResponse => ({
  id,
  username,
  email,
  emailVerified,
  displayName,
  role,
  createdAt,
});
