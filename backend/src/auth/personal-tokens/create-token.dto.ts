import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  Length,
  Max,
  Min,
} from 'class-validator';
import { type TokenScopeName, tokenScopes } from '../../access';

export class CreateTokenDto {
  /** What it is for, so that you know it again. */
  @IsString()
  @Length(1, 60)
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
