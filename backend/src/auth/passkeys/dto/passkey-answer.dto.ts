import { Type } from 'class-transformer';
import { IsObject, IsOptional, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';
import { BASE64URL, PasskeyCredentialDto } from './passkey-credential.dto';

/** What an authenticator signed. Binary values are base64url. */
class AssertionDto {
  @IsString()
  @MaxLength(4096)
  @Matches(BASE64URL)
  clientDataJSON!: string;

  @IsString()
  @MaxLength(4096)
  @Matches(BASE64URL)
  authenticatorData!: string;

  @IsString()
  @MaxLength(8192)
  @Matches(BASE64URL)
  signature!: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  @Matches(BASE64URL)
  userHandle?: string;
}

/** `AuthenticationResponseJSON`: the answer of `navigator.credentials.get`. */
export class PasskeyAnswerDto extends PasskeyCredentialDto {
  @IsObject()
  @ValidateNested()
  @Type(() => AssertionDto)
  response!: AssertionDto;
}
