/** A QR code as one SVG path of dark squares, each one unit wide, on a light square. */
export class QrCodeResponse {
  /** Width and height in units, with the quiet border. */
  size!: number;
  /** The `d` of a path. */
  path!: string;
}

/** What an authenticator app has to know. It counts once its first code was confirmed. */
export class AuthenticatorSetUpResponse {
  /** Base32, for typing. */
  secret!: string;
  /** `otpauth://`, for an app on the same device. */
  uri!: string;
  qrCode!: QrCodeResponse;
}
