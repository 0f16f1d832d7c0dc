import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  Equals,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';

const BASE64URL = /^[\w-]*$/;
const attachments = ['platform', 'cross-platform'] as const;

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
export class CreatedCredentialDto {
  @IsString()
  @Length(1, 1400)
  @Matches(BASE64URL)
  id!: string;

  @IsString()
  @MaxLength(1400)
  @Matches(BASE64URL)
  rawId!: string;

  @Equals('public-key')
  @ApiProperty({ enum: ['public-key'] })
  type!: 'public-key';

  @IsObject()
  @ValidateNested()
  @Type(() => AttestationDto)
  response!: AttestationDto;

  /** Nothing in it is looked at. */
  @IsObject()
  @ApiProperty({ type: 'object', additionalProperties: true })
  clientExtensionResults!: Record<string, never>;

  @IsOptional()
  @IsIn(attachments)
  @ApiPropertyOptional({ enum: attachments })
  authenticatorAttachment?: (typeof attachments)[number];
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
