import { ApiProperty } from '@nestjs/swagger';
import type { ListedUser, Role } from '../../users';

/** An account as an administrator sees it: never a password or a secret. */
export class AdminUserRowResponse implements ListedUser {
  id!: string;
  username!: string;
  displayName!: string;
  email!: string;
  emailVerified!: boolean;
  /** `player` or `admin`. */
  role!: Role;
  isActive!: boolean;
  /** Locked by wrong passwords until then; null when it is not. */
  @ApiProperty({ type: String, nullable: true })
  lockedUntil!: string | null;
  createdAt!: string;
  @ApiProperty({ type: String, nullable: true })
  lastLoginAt!: string | null;
}

export class AdminUserPageResponse {
  items!: AdminUserRowResponse[];
  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
  /** Only where `includeTotal` asked for it. */
  total?: number;
}

export class AdminSessionResponse {
  id!: string;
  createdAt!: string;
  lastUsedAt!: string;
  ip!: string;
  userAgent!: string;
}

export class AdminUserResponse extends AdminUserRowResponse {
  /** Devices that are signed in, the one used last first. */
  sessions!: AdminSessionResponse[];
  /** Codes of the second factor are locked until then; null when they are not. */
  @ApiProperty({ type: String, nullable: true })
  codesLockedUntil!: string | null;
  /** Without the discarded ones. */
  characterCount!: number;
}
