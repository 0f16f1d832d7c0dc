import { Injectable } from '@nestjs/common';
import { LinkedAccounts } from '../providers/linked-accounts';
import { SecondFactors } from '../second-factor/second-factors';
import type { StepUpWaysResponse } from './step-up-ways.response';

/** What somebody who is signed in may be asked for again. Whatever only shows that they sit at their device comes last. */
@Injectable()
export class StepUpWays {
  constructor(
    private readonly linked: LinkedAccounts,
    private readonly factors: SecondFactors,
  ) {}

  async of(owner: { readonly userId: string }): Promise<StepUpWaysResponse> {
    const { items, hasPassword } = await this.linked.list(owner);
    const { enabled, authenticatorSince, passkeys } = await this.factors.describe(owner.userId);
    return {
      password: hasPassword,
      passkey: passkeys > 0,
      code: !hasPassword && authenticatorSince !== null,
      providers: hasPassword || enabled ? [] : items.flatMap(known),
    };
  }
}

const known = ({ provider, label }: { readonly provider: string | null; readonly label: string }) =>
  provider === null ? [] : [{ name: provider, label }];
