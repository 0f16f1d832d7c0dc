import { Injectable } from '@nestjs/common';
import type { Visitor } from '../../access';
import { UnitOfWork } from '../../database';
import { EmailTaken, type User, preferencesFrom, toUserResponse } from '../../users';
import { Accounts } from '../accounts/accounts';
import { RegistrationClosed } from '../auth.problems';
import { Passwords } from '../passwords/passwords';
import type { RegisterDto } from './register.dto';
import type { RegisterResponse, RegistrationResponse } from './register.response';
import { UnaskedMails } from './unasked-mails';

@Injectable()
export class RegistrationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
    private readonly mails: UnaskedMails,
  ) {}

  state(): RegistrationResponse {
    return { open: this.accounts.registrationOpen };
  }

  /**
   * Where addresses must be verified, a free and a taken one are answered alike: the visitor learns nothing, and the
   * owner of a taken one is told by mail. Throws `RegistrationClosed`, `UsernameTaken`, `EmailTaken`, `InvalidRequest`.
   */
  async register(visitor: Visitor, { username, email, password }: RegisterDto): Promise<RegisterResponse> {
    if (!this.accounts.registrationOpen) throw new RegistrationClosed();
    const passwordHash = await this.passwords.hashAcceptable(password, [username, email], '/password');
    const open = () => this.open(visitor, { username, email, passwordHash });
    if (!this.accounts.verificationRequired) return { user: toUserResponse(await open()) };
    await open().catch((error: unknown) => this.tellOwner(error, email));
    return { status: 'verification_sent' };
  }

  private open(visitor: Visitor, given: { username: string; email: string; passwordHash: string }): Promise<User> {
    const account = {
      ...given,
      role: 'player',
      emailVerified: false,
      preferences: preferencesFrom(visitor.languages),
    } as const;
    return this.unitOfWork.run(async (tx) => {
      const user = await this.accounts.open(tx, visitor, account);
      await this.mails.askToVerify(tx, user);
      return user;
    });
  }

  private async tellOwner(error: unknown, email: string): Promise<void> {
    if (!(error instanceof EmailTaken)) throw error;
    await this.unitOfWork.run(async (tx) => {
      const owner = await this.accounts.findByEmail(tx, email);
      if (owner !== null) await this.mails.tellAddressTaken(tx, owner);
    });
  }
}
