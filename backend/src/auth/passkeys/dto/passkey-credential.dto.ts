import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Equals, IsIn, IsObject, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';

export const BASE64URL = /^[\w-]*$/;
const attachments = ['platform', 'cross-platform'] as const;

/** What `navigator.credentials` answers, whether a passkey is made or used. Binary values are base64url. */
export abstract class PasskeyCredentialDto {
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

  /** Nothing in it is looked at. */
  @IsObject()
  @ApiProperty({ type: 'object', additionalProperties: true })
  clientExtensionResults!: Record<string, never>;

  @IsOptional()
  @IsIn(attachments)
  @ApiPropertyOptional({ enum: attachments })
  authenticatorAttachment?: (typeof attachments)[number];
}
