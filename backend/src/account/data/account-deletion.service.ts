import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { PlayerRulesetsService } from '../../rulesets';
import { OwnerConfirmation } from '../../auth';
import { AccountErasure } from './account-erasure';
import type { DeleteAccountDto } from './delete-account.dto';

@Injectable()
export class AccountDeletionService {
  constructor(
    private readonly confirmation: OwnerConfirmation,
    private readonly erasure: AccountErasure,
    private readonly rulesets: PlayerRulesetsService,
  ) {}

  /** Throws `WrongPassword`, `AccountLocked`, `InvalidRequest`, `StepUpRequired`. */
  async delete(actor: Actor, { password }: DeleteAccountDto): Promise<void> {
    await this.confirmation.confirm(actor, { password, pointer: '/password' }, async (tx) => {
      await this.rulesets.forgetOwner(tx, actor.userId);
      await this.erasure.erase(tx, actor);
    });
  }
}
