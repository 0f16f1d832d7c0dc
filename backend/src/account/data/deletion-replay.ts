import { Injectable } from '@nestjs/common';
import type { Originator } from '../../audit';
import { type Tx, UnitOfWork } from '../../database';
import { UsersRepository } from '../../users';
import { AccountErasure } from './account-erasure';
import { DeletionLedger } from './deletion-ledger';

/** After an older backup was restored: whoever left since then is gone again. */
@Injectable()
export class DeletionReplay {
  constructor(
    private readonly ledger: DeletionLedger,
    private readonly unitOfWork: UnitOfWork,
    private readonly users: UsersRepository,
    private readonly erasure: AccountErasure,
  ) {}

  /** How many accounts were there again and are gone now. What is interrupted is finished by the next call. */
  async apply(originator: Originator): Promise<number> {
    let gone = 0;
    for (const { userId } of await this.ledger.read())
      if (await this.unitOfWork.run((tx) => this.eraseIfThere(tx, originator, userId))) gone += 1;
    return gone;
  }

  private async eraseIfThere(tx: Tx, originator: Originator, userId: string): Promise<boolean> {
    if ((await this.users.find(tx, userId)) === null) return false;
    await this.erasure.erase(tx, originator, userId);
    return true;
  }
}
