import { IsOptional, IsString, Length } from 'class-validator';

export class DeleteAccountDto {
  /** Wanted of an account that has one; any other has to have proven itself lately. */
  @IsOptional()
  @IsString()
  @Length(1, 128)
  password?: string;
}
