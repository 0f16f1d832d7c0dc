import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { UnitOfWork } from '../../database';
import type { PasskeyAnswerDto } from '../passkeys/dto/passkey-answer.dto';
import { PasskeyOptions } from '../passkeys/passkey-options';
import type { PasskeyRequestOptionsResponse } from '../passkeys/passkey-options.response';
import { InvalidPasskey } from '../passkeys/passkeys.problems';
import { ProvenSessions } from './proven-sessions';
import { InvalidCode, PasswordWanted, StepUpRefused } from './second-factor.problems';
import { SignInMethods } from './sign-in-methods';

/** Proving again who one is, by what is not a password. */
@Injectable()
export class FactorStepUpService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly options: PasskeyOptions,
    private readonly proven: ProvenSessions,
    private readonly methods: SignInMethods,
  ) {}

  /** Throws `PasskeysUnavailable`. */
  begin({ userId }: Actor, relyingParty: string): Promise<PasskeyRequestOptionsResponse> {
    return this.options.toProveOneOf({ purpose: 'step-up', userId }, relyingParty);
  }

  /** Throws `StepUpRefused`. */
  byPasskey(actor: Actor, answer: PasskeyAnswerDto): Promise<void> {
    return this.proven.byPasskey(actor, answer).catch((error: unknown) => {
      throw error instanceof InvalidPasskey ? new StepUpRefused('/passkey') : error;
    });
  }

  /** Throws `PasswordWanted` where there is a password: a phone at hand has both the session and the app. */
  async byCode(actor: Actor, code: string): Promise<void> {
    if (await this.methods.hasPassword(this.unitOfWork.reader, actor.userId)) throw new PasswordWanted();
    await this.proven.byCode(actor, code).catch((error: unknown) => {
      throw error instanceof InvalidCode ? new StepUpRefused('/code') : error;
    });
  }
}
