import { ApiProperty } from '@nestjs/swagger';
import { type TokenScopeName, tokenScopes } from '../../access';

export class PersonalTokenResponse {
  id!: string;
  name!: string;

  @ApiProperty({ enum: tokenScopes, isArray: true })
  scopes!: TokenScopeName[];

  createdAt!: string;
  expiresAt!: string;
  /** To the hour; null when it was never used. */
  lastUsedAt!: string | null;
}

export class CreatedTokenResponse extends PersonalTokenResponse {
  /** Shown now and never again. */
  token!: string;
}

export class PersonalTokenListResponse {
  items!: PersonalTokenResponse[];
}
