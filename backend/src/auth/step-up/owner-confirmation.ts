import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { type Tx, UnitOfWork } from '../../database';
import { InvalidRequest } from '../../problem';
import { SignInMethods } from '../second-factor/sign-in-methods';
import { type GivenPassword, PasswordConfirmation } from './password-confirmation';
import { RecentProof } from './recent-proof';

/** Before what cannot be undone: the password, however recent the last proof; a recent proof where there is no password. */
@Injectable()
export class OwnerConfirmation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly methods: SignInMethods,
    private readonly passwords: PasswordConfirmation,
    private readonly proof: RecentProof,
  ) {}

  /**
   * Runs `effect` in one transaction.
   * Throws `WrongPassword`, `AccountLocked`, `InvalidRequest` without the password there is, `StepUpRequired`,
   * `Unauthenticated` when the session ended meanwhile.
   */
  async confirm<T>(
    actor: Actor,
    { password, pointer, first }: Omit<GivenPassword, 'password'> & { readonly password: string | undefined },
    effect: (tx: Tx) => Promise<T>,
  ): Promise<T> {
    if (!(await this.methods.hasPassword(this.unitOfWork.reader, actor.userId)))
      return this.proof.run(actor, effect, first);
    if (password === undefined)
      throw new InvalidRequest([{ pointer, code: 'IS_STRING', message: 'Password must be a string.' }]);
    return this.passwords.confirm(actor, { password, pointer, first }, effect);
  }
}
