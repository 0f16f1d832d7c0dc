import { IsString, Length } from 'class-validator';
import { LONGEST_PASSWORD } from './password-policy';

export class ChangePasswordDto {
  @IsString()
  @Length(1, LONGEST_PASSWORD)
  currentPassword!: string;

  /** See `GET /auth/password-policy`. */
  @IsString()
  @Length(1, LONGEST_PASSWORD)
  newPassword!: string;
}
