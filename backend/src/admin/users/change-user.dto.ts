import { ApiPropertyOptional } from '@nestjs/swagger';
import { Equals, IsBoolean, IsIn, IsOptional } from 'class-validator';
import { type Role, roles } from '../../users';

/** What is given is changed, the rest is left. */
export class ChangeUserDto {
  @IsOptional()
  @IsIn(roles)
  @ApiPropertyOptional({ enum: [...roles] })
  role?: Role;

  /** `false` ends every session of the account at once, and nobody signs in to it any more. */
  @IsOptional()
  @IsBoolean()
  isActive?: boolean;

  /** Lifts the lock that wrong passwords put on it. */
  @IsOptional()
  @Equals(true)
  @ApiPropertyOptional({ type: 'boolean', enum: [true] })
  unlock?: true;
}
