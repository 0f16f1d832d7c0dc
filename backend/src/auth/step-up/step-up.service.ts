import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { PasswordConfirmation } from './password-confirmation';
import { ProofMarks } from './proof-marks';
import type { StepUpDto } from './step-up.dto';

@Injectable()
export class StepUpService {
  constructor(
    private readonly passwords: PasswordConfirmation,
    private readonly marks: ProofMarks,
  ) {}

  /** Opens the routes that want a recent proof. Throws `WrongPassword`, `AccountLocked`. */
  renew(actor: Actor, { password }: StepUpDto): Promise<void> {
    return this.passwords.confirm(actor, { password, pointer: '/password' }, (tx) => this.marks.mark(tx, actor));
  }
}
