import { Type } from 'class-transformer';
import { IsIn, IsObject, IsOptional, IsString, Length, Matches, ValidateNested } from 'class-validator';
import { PasskeyAnswerDto } from '../../passkeys/dto/passkey-answer.dto';
import { type RefreshTokenPlace, refreshTokenPlaces } from '../../sign-in/login.dto';

export class MfaTokenDto {
  /** From the answer of the sign-in. */
  @IsString()
  @Length(1, 200)
  mfaToken!: string;
}

/** Exactly one of `code`, `recoveryCode` and `passkey`. */
export class SecondStepDto extends MfaTokenDto {
  /** Six digits of the authenticator app. */
  @IsOptional()
  @Matches(/^\d{6}$/, { message: 'code must be six digits' })
  code?: string;

  /** Sixteen letters and digits, with or without hyphens. */
  @IsOptional()
  @IsString()
  @Length(1, 40)
  recoveryCode?: string;

  /** The answer to the options of `POST /auth/mfa/passkey-options`. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => PasskeyAnswerDto)
  passkey?: PasskeyAnswerDto;

  /** `cookie` (the default) for a browser, `body` for a program. */
  @IsOptional()
  @IsIn(refreshTokenPlaces)
  refreshTokenIn?: RefreshTokenPlace;
}
