import { Injectable } from '@nestjs/common';
import type { Actor } from '../../access';
import { InvalidRequest } from '../../problem';
import { PasswordConfirmation } from '../step-up/password-confirmation';
import type { ChangePasswordDto } from './change-password.dto';
import { CredentialChange } from './credential-change';
import { OwnPassword } from './own-password';

const UNCHANGED = 'This is the password you have; choose another.';

@Injectable()
export class ChangePasswordService {
  constructor(
    private readonly ownPassword: OwnPassword,
    private readonly confirmation: PasswordConfirmation,
    private readonly credentials: CredentialChange,
  ) {}

  /** Ends every other session. Throws `WrongPassword`, `AccountLocked`, `InvalidRequest`. */
  async change(actor: Actor, { currentPassword, newPassword }: ChangePasswordDto): Promise<void> {
    if (newPassword === currentPassword)
      throw new InvalidRequest([{ pointer: '/newPassword', code: 'PASSWORD_UNCHANGED', message: UNCHANGED }]);
    const passwordHash = await this.ownPassword.hashAcceptable(actor.userId, newPassword, '/newPassword');
    await this.confirmation.confirm(actor, { password: currentPassword, pointer: '/currentPassword' }, (tx) =>
      this.credentials.changePassword(tx, actor, passwordHash),
    );
  }
}
