import { IsString, Length, Matches } from 'class-validator';
import { FoldsTo } from '../../users';
import { LONGEST_PASSWORD } from '../passwords/password-policy';
import { IsEmailAddress } from './email-address.decorator';

export class RegisterDto {
  /** 2–32 letters, digits, dots, hyphens or underscores; unique without regard to case. */
  @IsString()
  @Length(2, 32)
  @FoldsTo(64)
  @Matches(/^[\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?$/u, {
    message:
      'username must be letters, digits, dots, hyphens or underscores, and begin and end with a letter or a digit',
  })
  username!: string;

  @IsEmailAddress()
  email!: string;

  /** See `GET /auth/password-policy`. */
  @IsString()
  @Length(1, LONGEST_PASSWORD)
  password!: string;
}
