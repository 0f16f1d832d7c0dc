import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { OwnerConfirmation } from '../../auth';
import { AccountErasure } from './account-erasure';
import type { DeleteAccountDto } from './delete-account.dto';
import { DeletionLedger } from './deletion-ledger';

@Injectable()
export class AccountDeletionService {
  constructor(
    private readonly confirmation: OwnerConfirmation,
    private readonly erasure: AccountErasure,
    private readonly ledger: DeletionLedger,
  ) {}

  /** Throws `WrongPassword`, `AccountLocked`, `InvalidRequest`, `StepUpRequired`. */
  async delete(actor: Actor, { password }: DeleteAccountDto): Promise<void> {
    await this.confirmation.confirm(actor, { password, pointer: '/password' }, (tx) =>
      this.erasure.erase(tx, actor, actor.userId),
    );
    await this.ledger.note();
  }
}
