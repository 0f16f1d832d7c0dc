import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDefined, IsObject, IsOptional, IsString, Length, Matches, ValidateNested } from 'class-validator';
import { CharacterListQueryDto } from '../lists/character-list-query.dto';

const LONGEST_NAME = 60;
const PRINTED = /^[^\p{Cc}\p{Cs}]*[^\p{Cc}\p{Cs}\p{Z}][^\p{Cc}\p{Cs}]*$/u;
const UNPRINTED = { message: 'name must show something, and hold no control character' };

/** What the list of my characters can be asked for, without the page of it. */
export class FilterQueryDto extends OmitType(CharacterListQueryDto, ['cursor', 'limit', 'includeTotal']) {}

export class CreateFilterDto {
  /** Of your filters, none has the same; case and marks make no difference. */
  @IsString()
  @Length(1, LONGEST_NAME)
  @Matches(PRINTED, UNPRINTED)
  @ApiProperty({ type: String, minLength: 1, maxLength: LONGEST_NAME })
  name!: string;

  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => FilterQueryDto)
  query!: FilterQueryDto;
}

export class ChangeFilterDto {
  @IsOptional()
  @IsString()
  @Length(1, LONGEST_NAME)
  @Matches(PRINTED, UNPRINTED)
  @ApiPropertyOptional({ type: String, minLength: 1, maxLength: LONGEST_NAME })
  name?: string;

  /** In place of the former one as a whole. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => FilterQueryDto)
  query?: FilterQueryDto;
}

export class SavedFilterResponse {
  id!: string;
  name!: string;
  query!: FilterQueryDto;
  createdAt!: string;
  updatedAt!: string;
}

export class SavedFilterListResponse {
  @ApiProperty({ type: [SavedFilterResponse] })
  items!: SavedFilterResponse[];
}
