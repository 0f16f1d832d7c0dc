import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { FactorChanges } from '../second-factor/factor-changes';
import type { NewPasskeyDto } from './dto/new-passkey.dto';
import { NewPasskeys } from './new-passkeys';
import { type AddedPasskeyResponse, toPasskeyResponse } from './passkey.response';
import { PasskeyOptions } from './passkey-options';
import type { PasskeyCreationOptionsResponse } from './passkey-options.response';
import { SignedInActs } from '../step-up/signed-in-acts';

/** A passkey is added in two steps: the browser learns what to make, then shows what it made. */
@Injectable()
export class PasskeyRegistrationService {
  constructor(
    private readonly acts: SignedInActs,
    private readonly options: PasskeyOptions,
    private readonly made: NewPasskeys,
    private readonly changes: FactorChanges,
  ) {}

  /** Throws `TooManyPasskeys`. */
  async begin(actor: Actor, relyingParty: string): Promise<PasskeyCreationOptionsResponse> {
    const existing = await this.made.beside(this.acts.reader, actor.userId);
    return this.options.toCreate(actor, existing, relyingParty);
  }

  /** Throws `PasskeyRefused`, `PasskeyKnown`, `TooManyPasskeys`. */
  async add(actor: Actor, { name, credential }: NewPasskeyDto): Promise<AddedPasskeyResponse> {
    const proven = await this.made.verify(actor.userId, credential);
    return this.acts.run(actor, async (tx) => {
      const existing = await this.made.beside(tx, actor.userId);
      const userHandle = this.options.userHandle(actor.userId, existing);
      const passkey = await this.made.keep(tx, { ...proven, userId: actor.userId, userHandle, name: name.trim() });
      const change = { action: 'passkey.added', userId: actor.userId, subjectId: passkey.id } as const;
      const recoveryCodes = await this.changes.added(tx, actor, change);
      return { passkey: toPasskeyResponse(passkey), recoveryCodes };
    });
  }
}
