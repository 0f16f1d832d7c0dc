import { IsEmail, IsString, Length, MaxLength } from 'class-validator';
import { IsUsername } from '../../users';
import { LONGEST_PASSWORD } from '../passwords/password-policy';

export class RegisterDto {
  /** 2–32 letters, digits, dots, hyphens or underscores; unique without regard to case. */
  @IsUsername()
  username!: string;

  @IsEmail({}, { message: 'email must be an address such as name@example.org' })
  @MaxLength(254)
  email!: string;

  /** See `GET /auth/password-policy`. */
  @IsString()
  @Length(1, LONGEST_PASSWORD)
  password!: string;
}
