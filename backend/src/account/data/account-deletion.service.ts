import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { OwnerConfirmation } from '../../auth';
import type { Tx } from '../../database';
import { UserDirectory, assertAnother } from '../../users';
import { AccountErasure } from './account-erasure';
import type { DeleteAccountDto } from './delete-account.dto';
import { DeletionLedger } from './deletion-ledger';

@Injectable()
export class AccountDeletionService {
  constructor(
    private readonly confirmation: OwnerConfirmation,
    private readonly erasure: AccountErasure,
    private readonly ledger: DeletionLedger,
    private readonly directory: UserDirectory,
  ) {}

  /** Throws `WrongPassword`, `AccountLocked`, `InvalidRequest`, `StepUpRequired`, `LastAdministrator`. */
  async delete(actor: Actor, { password }: DeleteAccountDto): Promise<void> {
    // In the order of whoever unmakes an administrator: all of them, then the one.
    const first = async (tx: Tx) => {
      assertAnother(await this.directory.takeAdmins(tx), actor.userId);
    };
    await this.confirmation.confirm(actor, { password, pointer: '/password', first }, (tx) =>
      this.erasure.erase(tx, actor, actor.userId),
    );
    await this.ledger.note();
  }
}
