import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsInt, Max, Min } from 'class-validator';
import { type TokenScopeName, tokenScopes } from '../../access';
import { IsShownName } from '../../users';

export class CreateTokenDto {
  /** What it is for, so that you know it again. */
  @IsShownName()
  name!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(tokenScopes.length)
  @ArrayUnique()
  @IsIn(tokenScopes, { each: true })
  @ApiProperty({ enum: tokenScopes, isArray: true, minItems: 1 })
  scopes!: TokenScopeName[];

  /** Days until it expires. */
  @IsInt()
  @Min(1)
  @Max(365)
  expiresInDays!: number;
}
