import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock';
import { type Tx, UnitOfWork } from '../../database';
import { type Passkey, PasskeysRepository } from './passkeys.repository';

/** Passkeys as they are looked up and used at the door. */
@Injectable()
export class PasskeyBook {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly passkeys: PasskeysRepository,
    private readonly clock: Clock,
  ) {}

  find(credentialId: string): Promise<Passkey | null> {
    return this.passkeys.findByCredential(this.unitOfWork.reader, credentialId);
  }

  /** Those of an account that work at this host name. */
  async madeFor(relyingParty: string, userId: string): Promise<readonly Passkey[]> {
    const passkeys = await this.passkeys.list(this.unitOfWork.reader, userId);
    return passkeys.filter((passkey) => passkey.relyingParty === relyingParty);
  }

  markUsed(tx: Tx, id: string, counter: number): Promise<boolean> {
    return this.passkeys.markUsed(tx, id, counter, this.clock.timestamp());
  }
}
