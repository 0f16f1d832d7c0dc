import { IsOptional, IsString, Length } from 'class-validator';
import { LONGEST_PASSWORD } from '../../auth';

export class DeleteAccountDto {
  /** Wanted of an account that has one; any other has to have proven itself lately. */
  @IsOptional()
  @IsString()
  @Length(1, LONGEST_PASSWORD)
  password?: string;
}
