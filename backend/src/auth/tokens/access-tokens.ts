import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { Config } from '../../config';
import { Keys } from '../keys';

export const ISSUER = 'heroledger';
export const AUDIENCE = 'heroledger:api';

/** What an access token says: who and which session. Role and state come from the database. */
export interface AccessClaims {
  readonly sub: string;
  readonly sid: string;
}

export interface AccessToken {
  readonly accessToken: string;
  /** Seconds. */
  readonly expiresIn: number;
}

@Injectable()
export class AccessTokens {
  constructor(
    private readonly jwt: JwtService,
    private readonly keys: Keys,
    private readonly config: Config,
  ) {}

  issue({ sub, sid }: AccessClaims): AccessToken {
    const expiresIn = this.config.env.ACCESS_TOKEN_EXPIRE_MINUTES * 60;
    const { id, key } = this.keys.accessToken;
    const accessToken = this.jwt.sign(
      { sub, sid },
      // A KeyObject: with a string the library first tries to read it as a public key, which is 38 times slower.
      {
        secret: key as unknown as Buffer,
        algorithm: 'HS256',
        keyid: id,
        issuer: ISSUER,
        audience: AUDIENCE,
        jwtid: randomUUID(),
        expiresIn,
      },
    );
    return { accessToken, expiresIn };
  }
}
