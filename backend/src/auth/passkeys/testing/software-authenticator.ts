import { type KeyObject, createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** What a page and its user bring along; a test changes what it wants to be wrong. */
interface Circumstances {
  readonly origin?: string;
  readonly relyingParty?: string;
  readonly type?: string;
  readonly userVerified?: boolean;
  readonly challenge?: string;
  readonly userHandle?: string;
  readonly counter?: number;
}

const FLAGS = { present: 0x01, verified: 0x04, attested: 0x40 };

/** An authenticator with one passkey, made of Node's own crypto: it answers as a browser with a real one would. */
export class SoftwareAuthenticator {
  readonly id = randomBytes(16).toString('base64url');
  private userHandle = '';
  private readonly keys: { readonly privateKey: KeyObject; readonly publicKey: KeyObject };

  constructor(private readonly origin = 'http://localhost:3000') {
    this.keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  }

  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the options as the server answered them
  create(options: any, but: Circumstances = {}) {
    this.userHandle = String(options.user.id);
    const data = this.authenticatorData(FLAGS.attested, this.attestedCredential(), but);
    const attestation = cborMap([
      ['fmt', cborText('none')],
      ['attStmt', cborMap([])],
      ['authData', cborBytes(data)],
    ]);
    return {
      ...this.envelope(),
      response: {
        clientDataJSON: this.clientData('webauthn.create', String(options.challenge), but),
        attestationObject: attestation.toString('base64url'),
        transports: ['internal'],
      },
    };
  }

  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the options as the server answered them
  prove(options: any, but: Circumstances = {}) {
    const data = this.authenticatorData(0, Buffer.alloc(0), but);
    const clientDataJSON = this.clientData('webauthn.get', String(options.challenge), but);
    const hash = createHash('sha256').update(Buffer.from(clientDataJSON, 'base64url')).digest();
    return {
      ...this.envelope(),
      response: {
        clientDataJSON,
        authenticatorData: data.toString('base64url'),
        signature: sign('sha256', Buffer.concat([data, hash]), this.keys.privateKey).toString('base64url'),
        userHandle: but.userHandle ?? this.userHandle,
      },
    };
  }

  private envelope() {
    return { id: this.id, rawId: this.id, type: 'public-key', clientExtensionResults: {} };
  }

  private clientData(type: string, challenge: string, but: Circumstances): string {
    const data = {
      type: but.type ?? type,
      challenge: but.challenge ?? challenge,
      origin: but.origin ?? this.origin,
      crossOrigin: false,
    };
    return Buffer.from(JSON.stringify(data)).toString('base64url');
  }

  private authenticatorData(flag: number, attested: Buffer, but: Circumstances): Buffer {
    const relyingParty = but.relyingParty ?? new URL(this.origin).hostname;
    const verified = but.userVerified === false ? 0 : FLAGS.verified;
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(but.counter ?? 0);
    return Buffer.concat([
      createHash('sha256').update(relyingParty).digest(),
      Buffer.from([FLAGS.present | verified | flag]),
      counter,
      attested,
    ]);
  }

  private attestedCredential(): Buffer {
    const id = Buffer.from(this.id, 'base64url');
    const length = Buffer.alloc(2);
    length.writeUInt16BE(id.length);
    const { x = '', y = '' } = this.keys.publicKey.export({ format: 'jwk' });
    const key = Buffer.concat([
      // kty: EC2, alg: ES256, crv: P-256, x, y
      Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
      cborBytes(Buffer.from(x, 'base64url')),
      Buffer.from([0x22]),
      cborBytes(Buffer.from(y, 'base64url')),
    ]);
    return Buffer.concat([Buffer.alloc(16), length, id, key]);
  }
}

const cborText = (text: string): Buffer => Buffer.concat([Buffer.from([0x60 + text.length]), Buffer.from(text)]);

/** The shortest head there is, as authenticators write it. */
const cborBytes = (bytes: Buffer): Buffer => {
  const head = bytes.length < 256 ? [0x58, bytes.length] : [0x59, bytes.length >> 8, bytes.length & 0xff];
  return Buffer.concat([Buffer.from(head), bytes]);
};

const cborMap = (entries: readonly (readonly [string, Buffer])[]): Buffer =>
  Buffer.concat([Buffer.from([0xa0 + entries.length]), ...entries.flatMap(([key, value]) => [cborText(key), value])]);
