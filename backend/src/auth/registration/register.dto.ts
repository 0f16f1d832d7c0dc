import { IsString, Length } from 'class-validator';
import { IsEmailAddress, IsUsername } from '../../users';
import { LONGEST_PASSWORD } from '../passwords/password-policy';

export class RegisterDto {
  /** 2–32 letters, digits, dots, hyphens or underscores; unique without regard to case. */
  @IsUsername()
  username!: string;

  @IsEmailAddress()
  email!: string;

  /** See `GET /auth/password-policy`. */
  @IsString()
  @Length(1, LONGEST_PASSWORD)
  password!: string;
}
