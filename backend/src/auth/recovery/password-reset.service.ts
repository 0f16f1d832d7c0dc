import { Injectable } from '@nestjs/common';
import type { Originator } from '../../audit';
import { UnitOfWork } from '../../database';
import { CredentialChange } from '../passwords/credential-change';
import { OwnPassword } from '../passwords/own-password';
import type { ResetPasswordDto } from './dto/reset-password.dto';
import { MailboxProof } from './mailbox-proof';

@Injectable()
export class PasswordResetService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ownPassword: OwnPassword,
    private readonly mailbox: MailboxProof,
    private readonly credentials: CredentialChange,
  ) {}

  /** Ends every session and lifts the lock. Throws `InvalidToken`, `InvalidRequest`. */
  async reset(visitor: Originator, { token, newPassword }: ResetPasswordDto): Promise<void> {
    const holderId = await this.mailbox.resetOf(this.unitOfWork.reader, token);
    const passwordHash = await this.ownPassword.hashAcceptable(holderId, newPassword, '/newPassword');
    await this.unitOfWork.run(async (tx) => {
      const userId = await this.mailbox.forReset(tx, visitor, token);
      await this.credentials.replacePassword(tx, visitor, userId, passwordHash);
    });
  }
}
