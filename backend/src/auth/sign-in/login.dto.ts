import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { LONGEST_PASSWORD } from '../passwords/password-policy';

export const refreshTokenPlaces = ['cookie', 'body'] as const;
export type RefreshTokenPlace = (typeof refreshTokenPlaces)[number];

export class LoginDto {
  /** Username or e-mail address. */
  @IsString()
  @Length(1, 254)
  identifier!: string;

  @IsString()
  @Length(1, LONGEST_PASSWORD)
  password!: string;

  /** `cookie` (the default) for a browser, `body` for a program. */
  @IsOptional()
  @IsIn(refreshTokenPlaces)
  refreshTokenIn?: RefreshTokenPlace;
}
