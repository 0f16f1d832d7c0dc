import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { NotFound } from '../../problem';
import { FactorChanges } from '../second-factor/factor-changes';
import { SignInMethods } from '../second-factor/sign-in-methods';
import type { PasskeyNameDto } from './dto/new-passkey.dto';
import { type PasskeyListResponse, type PasskeyResponse, toPasskeyResponse } from './passkey.response';
import { PasskeysRepository } from './passkeys.repository';
import { SignedInActs } from '../step-up/signed-in-acts';

/** The passkeys of an account, once they are there. */
@Injectable()
export class PasskeysService {
  constructor(
    private readonly acts: SignedInActs,
    private readonly passkeys: PasskeysRepository,
    private readonly changes: FactorChanges,
    private readonly methods: SignInMethods,
  ) {}

  async list({ userId }: Actor): Promise<PasskeyListResponse> {
    return { items: (await this.passkeys.list(this.acts.reader, userId)).map(toPasskeyResponse) };
  }

  /** Throws `NotFound`. */
  async rename(actor: Actor, id: string, { name }: PasskeyNameDto): Promise<PasskeyResponse> {
    const passkeys = await this.acts.run(actor, async (tx) => {
      if (!(await this.passkeys.rename(tx, actor.userId, id, name.trim()))) throw new NotFound();
      return this.passkeys.list(tx, actor.userId);
    });
    const renamed = passkeys.find((passkey) => passkey.id === id);
    if (renamed === undefined) throw new NotFound();
    return toPasskeyResponse(renamed);
  }

  /** Throws `NotFound`, `LastSignInMethod`. */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.acts.run(actor, async (tx) => {
      if (!(await this.passkeys.remove(tx, actor.userId, id))) throw new NotFound();
      await this.methods.assertOneIsLeft(tx, actor.userId);
      await this.changes.removed(tx, actor, { action: 'passkey.removed', userId: actor.userId, subjectId: id });
    });
  }
}
