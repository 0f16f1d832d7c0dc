import { IsString, Length } from 'class-validator';
import { LONGEST_PASSWORD } from '../../passwords/password-policy';

export class ResetPasswordDto {
  /** From the link in the mail. */
  @IsString()
  @Length(1, 200)
  token!: string;

  @IsString()
  @Length(1, LONGEST_PASSWORD)
  newPassword!: string;
}
