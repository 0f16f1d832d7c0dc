import { Injectable } from '@nestjs/common';
import type { Visitor } from '../../access';
import { EmailTaken, UsernameTaken } from '../../users';
import { EmailNotVerified } from '../auth.problems';
import { type SignInAnswer, SignInCompletion } from '../second-factor/sign-in-completion';
import { AccountEntry } from './account-entry';
import type { Arrival } from './arrival';
import { anotherUsername, derivedUsername } from './derived-username';
import type { ProvenIdentity } from './provider-connection';
import { IdentityTaken } from './provider.problems';

const MOST_ATTEMPTS = 8;

@Injectable()
export class ProviderSignInService {
  constructor(
    private readonly entry: AccountEntry,
    private readonly completion: SignInCompletion,
  ) {}

  /**
   * Signs in whoever `proven` is, to a new account if need be; where the account has a second factor, it is still asked for.
   * Throws `EmailNotVerified`, `AccountClosed`, `AddressNotProven`, `OtherIdentityLinked`, `ProviderAddressMissing`,
   * `RegistrationClosed`.
   */
  async signIn(visitor: Visitor, label: string, proven: ProvenIdentity): Promise<SignInAnswer> {
    const wished = derivedUsername(proven);
    let username = wished;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(visitor, { label, proven, username });
      } catch (error) {
        if (attempt === MOST_ATTEMPTS || !wasOvertaken(error)) throw error;
        username = anotherUsername(wished);
      }
    }
  }

  private async attempt(visitor: Visitor, arrival: Arrival): Promise<SignInAnswer> {
    // Committed also when nobody is let in yet: the mail has to go out.
    const answer = await this.completion.attempt(visitor, 'provider', async (tx) => {
      const user = await this.entry.accountOf(tx, visitor, arrival);
      return user === null ? null : this.completion.afterFirstFactor(tx, visitor, user.id, 'provider');
    });
    if (answer === null) throw new EmailNotVerified();
    return answer;
  }
}

/** Somebody took the name, opened the account or linked the identity a moment before: look again. */
const wasOvertaken = (error: unknown): boolean =>
  error instanceof UsernameTaken || error instanceof EmailTaken || error instanceof IdentityTaken;
