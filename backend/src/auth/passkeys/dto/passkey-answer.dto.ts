import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { Equals, IsIn, IsObject, IsOptional, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';

const BASE64URL = /^[\w-]*$/;
const attachments = ['platform', 'cross-platform'] as const;

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
export class PasskeyAnswerDto {
  @IsString()
  @MaxLength(1400)
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
  @Type(() => AssertionDto)
  response!: AssertionDto;

  /** Nothing in it is looked at. */
  @IsObject()
  @ApiProperty({ type: 'object', additionalProperties: true })
  clientExtensionResults!: Record<string, never>;

  @IsOptional()
  @IsIn(attachments)
  @ApiPropertyOptional({ enum: attachments })
  authenticatorAttachment?: (typeof attachments)[number];
}
