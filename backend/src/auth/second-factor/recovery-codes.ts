import { createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock';
import type { NamedKey } from '../../config';
import type { Reader, Tx } from '../../database';
import { Keys } from '../keys';
import { toBase32 } from './base32';
import { RecoveryCodesRepository } from './recovery-codes.repository';

export const RECOVERY_CODES = 10;
/** 80 bits: sixteen letters and digits. */
const CODE_BYTES = 10;

/**
 * Codes that each open the account once. They are random, so that a keyed hash keeps them as well as a slow one would;
 * it names the account, so that the same code would look different for two.
 */
@Injectable()
export class RecoveryCodes {
  constructor(
    private readonly codes: RecoveryCodesRepository,
    private readonly keys: Keys,
    private readonly clock: Clock,
  ) {}

  left(reader: Reader, userId: string): Promise<number> {
    return this.codes.count(reader, userId);
  }

  /** New ones, in the form people copy: `ABCD-EFGH-IJKL-MNOP`. Those before them end. */
  async renew(tx: Tx, userId: string): Promise<string[]> {
    const codes = Array.from({ length: RECOVERY_CODES }, () => toBase32(randomBytes(CODE_BYTES)));
    const [key] = this.keys.recoveryCodes;
    await this.codes.replace(
      tx,
      userId,
      codes.map((code) => digest(key, userId, code)),
      this.clock.timestamp(),
    );
    return codes.map((code) => code.replace(/(.{4})(?=.)/g, '$1-'));
  }

  /** Spends a code, however it was typed. False when it is none, or is spent. */
  spend(tx: Tx, userId: string, typed: string): Promise<boolean> {
    const code = typed.replace(/[\s-]/g, '').toUpperCase();
    return this.codes.take(
      tx,
      userId,
      this.keys.recoveryCodes.map((key) => digest(key, userId, code)),
    );
  }

  removeAll(tx: Tx, userId: string): Promise<void> {
    return this.codes.removeAll(tx, userId);
  }

  removeSince(tx: Tx, userId: string, since: string): Promise<void> {
    return this.codes.removeSince(tx, userId, since);
  }
}

const digest = ({ key }: NamedKey, userId: string, code: string): string =>
  createHmac('sha256', key).update(`${userId}.${code}`).digest('hex');
