import { Injectable } from '@nestjs/common';
import { PasswordHasher } from './password-hasher';
import { PasswordPolicy } from './password-policy';

/** The one way to a stored password: through the policy. */
@Injectable()
export class Passwords {
  constructor(
    private readonly policy: PasswordPolicy,
    private readonly hasher: PasswordHasher,
  ) {}

  /** Throws `InvalidRequest` at `pointer` when the policy says no. `names` are words it may not lean on. */
  async hashAcceptable(password: string, names: readonly string[], pointer: string): Promise<string> {
    await this.policy.assertAcceptable(password, names, pointer);
    return this.hasher.hash(password);
  }
}
