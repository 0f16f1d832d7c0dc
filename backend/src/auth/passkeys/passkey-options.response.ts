import { ApiPropertyOptional } from '@nestjs/swagger';

class RelyingPartyResponse {
  name!: string;
  id?: string;
}

class PasskeyUserResponse {
  /** base64url; random. */
  id!: string;
  name!: string;
  displayName!: string;
}

class KeyKindResponse {
  /** COSE algorithm. */
  alg!: number;
  /** `public-key` */
  type!: string;
}

class CredentialDescriptorResponse {
  /** base64url */
  id!: string;
  /** `public-key` */
  type!: string;
  transports?: string[];
}

class AuthenticatorWishResponse {
  authenticatorAttachment?: string;
  requireResidentKey?: boolean;
  residentKey?: string;
  userVerification?: string;
}

/** `PublicKeyCredentialCreationOptionsJSON`, for `navigator.credentials.create`. */
export class PasskeyCreationOptionsResponse {
  /** base64url; good once, for five minutes. */
  challenge!: string;
  rp!: RelyingPartyResponse;
  user!: PasskeyUserResponse;
  pubKeyCredParams!: KeyKindResponse[];
  /** Milliseconds. */
  timeout?: number;
  excludeCredentials?: CredentialDescriptorResponse[];
  authenticatorSelection?: AuthenticatorWishResponse;
  hints?: string[];
  attestation?: string;
  attestationFormats?: string[];
  @ApiPropertyOptional({ type: 'object', additionalProperties: true })
  extensions?: object;
}

/** `PublicKeyCredentialRequestOptionsJSON`, for `navigator.credentials.get`. */
export class PasskeyRequestOptionsResponse {
  /** base64url; good once, for five minutes. */
  challenge!: string;
  rpId?: string;
  /** Milliseconds. */
  timeout?: number;
  allowCredentials?: CredentialDescriptorResponse[];
  userVerification?: string;
  hints?: string[];
  @ApiPropertyOptional({ type: 'object', additionalProperties: true })
  extensions?: object;
}
