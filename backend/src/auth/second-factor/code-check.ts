import { Injectable } from '@nestjs/common';
import type { Originator } from '../../audit';
import { type Tx, UnitOfWork } from '../../database';
import { Accounts } from '../accounts/accounts';
import { CodeLockout } from './code-lockout';
import { InvalidCode } from './second-factor.problems';
import { type GivenCode, SpentCodes } from './spent-codes';

/** Whose code it is said to be, and where the request comes from. */
export interface CodeOwner {
  readonly userId: string;
  readonly originator: Originator;
}

@Injectable()
export class CodeCheck {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lockout: CodeLockout,
    private readonly codes: SpentCodes,
    private readonly accounts: Accounts,
  ) {}

  /** Runs `effect` in the transaction that spends the code. Throws `InvalidCode`, `SecondFactorLocked`. */
  pass<T>({ userId, originator }: CodeOwner, given: GivenCode, effect: (tx: Tx) => Promise<T>): Promise<T> {
    return this.lockout.attempt(userId, async () => {
      const passed = await this.unitOfWork.run(async (tx) => {
        await this.accounts.hold(tx, userId);
        if (!(await this.codes.spend(tx, originator, userId, given))) return null;
        await this.lockout.forget(tx, userId);
        return { result: await effect(tx) };
      });
      if (passed !== null) return passed.result;
      await this.unitOfWork.run((tx) => this.lockout.countAsWrong(tx, originator, userId));
      throw new InvalidCode(`/${given.kind}`);
    });
  }
}
