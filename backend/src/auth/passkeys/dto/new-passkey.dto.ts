import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { BASE64URL, PasskeyCredentialDto } from './passkey-credential.dto';

/** What an authenticator says of a new passkey. Binary values are base64url. */
class AttestationDto {
  @IsString()
  @MaxLength(4096)
  @Matches(BASE64URL)
  clientDataJSON!: string;

  @IsString()
  @MaxLength(65_536)
  @Matches(BASE64URL)
  attestationObject!: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @MaxLength(30, { each: true })
  transports?: string[];

  /** The same is in `attestationObject`, which alone is looked at; so for the next two. */
  @IsOptional()
  @IsString()
  @MaxLength(65_536)
  authenticatorData?: string;

  @IsOptional()
  @IsString()
  @MaxLength(16_384)
  publicKey?: string;

  @IsOptional()
  @IsInt()
  publicKeyAlgorithm?: number;
}

/** `RegistrationResponseJSON`: the answer of `navigator.credentials.create`. */
export class CreatedCredentialDto extends PasskeyCredentialDto {
  @IsObject()
  @ValidateNested()
  @Type(() => AttestationDto)
  response!: AttestationDto;
}

export class PasskeyNameDto {
  /** Tells passkeys apart: "Phone", "Key on my ring". */
  @IsString()
  @Length(1, 60)
  @Matches(/\S/, { message: 'name must have a letter that can be seen' })
  name!: string;
}

export class NewPasskeyDto extends PasskeyNameDto {
  @IsObject()
  @ValidateNested()
  @Type(() => CreatedCredentialDto)
  credential!: CreatedCredentialDto;
}
