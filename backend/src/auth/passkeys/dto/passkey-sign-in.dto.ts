import { Type } from 'class-transformer';
import { IsIn, IsObject, IsOptional, ValidateNested } from 'class-validator';
import { type RefreshTokenPlace, refreshTokenPlaces } from '../../sign-in/login.dto';
import { PasskeyAnswerDto } from './passkey-answer.dto';

export class PasskeySignInDto {
  /** The answer to the options of `POST /auth/passkeys/sign-in/options`. */
  @IsObject()
  @ValidateNested()
  @Type(() => PasskeyAnswerDto)
  passkey!: PasskeyAnswerDto;

  /** `cookie` (the default) for a browser, `body` for a program. */
  @IsOptional()
  @IsIn(refreshTokenPlaces)
  refreshTokenIn?: RefreshTokenPlace;
}
