import { Injectable } from '@nestjs/common';
import { AccountTraces } from '../../auth';
import type { Tx } from '../../database';
import { Outbox } from '../../mail';
import { PlayerRulesetsService } from '../../rulesets';

/** What an account leaves behind that does not hang on its row. */
@Injectable()
export class AccountLeftovers {
  constructor(
    private readonly outbox: Outbox,
    private readonly rulesets: PlayerRulesetsService,
    private readonly traces: AccountTraces,
  ) {}

  async clear(tx: Tx, userId: string): Promise<void> {
    await this.outbox.withdraw(tx, userId);
    await this.traces.forgetAttempts(tx, userId);
    await this.rulesets.forgetOwner(tx, userId);
  }
}
