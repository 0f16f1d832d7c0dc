import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { PageQueryDto, QueryText } from '../../characters';
import { type AccountState, type Role, accountStates, roles } from '../../users';

export class UserListQueryDto extends PageQueryDto {
  /** Part of the name, of the name that is shown, or of the address. */
  @QueryText(254)
  search?: string;

  @IsOptional()
  @IsIn(roles)
  @ApiPropertyOptional({ enum: [...roles] })
  role?: Role;

  @IsOptional()
  @IsIn(accountStates)
  @ApiPropertyOptional({ enum: [...accountStates] })
  state?: AccountState;
}
