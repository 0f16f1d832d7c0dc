import { IsEmail, IsString, Length, Matches, MaxLength } from 'class-validator';
import { LONGEST_PASSWORD } from '../passwords/password-policy';

export class RegisterDto {
  /** 2–32 letters, digits, dots, hyphens or underscores; unique without regard to case. */
  @IsString()
  @Length(2, 32)
  @Matches(/^[\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?$/u, {
    message:
      'username must be letters, digits, dots, hyphens or underscores, and begin and end with a letter or a digit',
  })
  username!: string;

  @IsEmail({}, { message: 'email must be an address such as name@example.org' })
  @MaxLength(254)
  email!: string;

  /** See `GET /auth/password-policy`. */
  @IsString()
  @Length(1, LONGEST_PASSWORD)
  password!: string;
}
