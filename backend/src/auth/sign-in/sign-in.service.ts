import { Injectable } from '@nestjs/common';
import type { Originator } from '../../audit';
import { Lockout } from '../passwords/lockout';
import { type Candidate, PasswordCheck } from '../passwords/password-check';
import type { SignInAnswer } from '../second-factor/sign-in-completion';
import type { LoginDto } from './login.dto';
import { SignInOutcome } from './sign-in-outcome';

@Injectable()
export class SignInService {
  constructor(
    private readonly lockout: Lockout,
    private readonly passwords: PasswordCheck,
    private readonly outcome: SignInOutcome,
  ) {}

  /** Throws `InvalidCredentials`, `AccountLocked`, `AccountClosed`, `EmailNotVerified`. */
  async signIn(
    visitor: Originator,
    { identifier, password }: Pick<LoginDto, 'identifier' | 'password'>,
  ): Promise<SignInAnswer> {
    const { accountKey } = await this.passwords.candidate(identifier);
    return this.lockout.attempt(accountKey, async () => {
      // Looked up again in turn: a password that was changed while this attempt waited counts.
      const candidate = await this.passwords.candidate(identifier);
      return this.judged(visitor, candidate, password).catch((error: unknown) =>
        this.outcome.refused(visitor, candidate, error),
      );
    });
  }

  private async judged(visitor: Originator, candidate: Candidate, password: string): Promise<SignInAnswer> {
    const credentials = await this.passwords.assertRight(candidate, password);
    const renewedHash = await this.passwords.renewedHash(password, credentials);
    return this.outcome.succeeded(visitor, candidate, credentials, renewedHash);
  }
}
