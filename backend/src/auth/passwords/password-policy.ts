import { Injectable } from '@nestjs/common';
import { type CharacterKind, Config } from '../../config';
import { InvalidRequest, type ProblemDetail } from '../../problem';
import { PasswordEstimator } from './password-estimator';
import type { PasswordPolicyResponse } from './password-policy.response';

export const LONGEST_PASSWORD = 128;
const OUR_WORDS = ['heroledger', 'hero', 'ledger', 'character', 'dungeon', 'dragon', 'adventure'];

/** What each kind is, and its word in a message. */
const KINDS: Readonly<Record<CharacterKind, readonly [pattern: RegExp, word: string]>> = {
  lowercase: [/\p{Ll}/u, 'a small letter'],
  uppercase: [/\p{Lu}/u, 'a capital letter'],
  digit: [/\p{Nd}/u, 'a digit'],
  symbol: [/[^\p{L}\p{N}\s]/u, 'a symbol such as ! or ?'],
};

/**
 * What a password must satisfy. Kinds of characters only where the operator asks for them: length and guessability say
 * more.
 */
@Injectable()
export class PasswordPolicy {
  constructor(
    private readonly config: Config,
    private readonly estimator: PasswordEstimator,
  ) {}

  describe(): PasswordPolicyResponse {
    const { PASSWORD_MIN_LENGTH, PASSWORD_MIN_STRENGTH, PASSWORD_REQUIRES } = this.config.env;
    return {
      minimumLength: PASSWORD_MIN_LENGTH,
      maximumLength: LONGEST_PASSWORD,
      minimumStrength: PASSWORD_MIN_STRENGTH,
      requires: PASSWORD_REQUIRES,
    };
  }

  /** Throws `InvalidRequest` with the reason at `pointer`. `names` are words the password may not lean on. */
  async assertAcceptable(password: string, names: readonly string[], pointer: string): Promise<void> {
    const problem = await this.problemWith(password, names);
    if (problem !== null) throw new InvalidRequest([{ ...problem, pointer }]);
  }

  private async problemWith(
    password: string,
    names: readonly string[],
  ): Promise<Omit<ProblemDetail, 'pointer'> | null> {
    const { PASSWORD_MIN_LENGTH: minimum, PASSWORD_MIN_STRENGTH: wanted } = this.config.env;
    const length = Array.from(password).length;
    if (length < minimum) {
      return {
        code: 'PASSWORD_TOO_SHORT',
        message: `The password has ${String(length)} characters; it needs at least ${String(minimum)}.`,
        params: { length, minimum },
      };
    }
    const missing = this.config.env.PASSWORD_REQUIRES.filter((kind) => !KINDS[kind][0].test(password));
    if (missing.length > 0) {
      return {
        code: 'PASSWORD_LACKS_CHARACTERS',
        message: `The password also needs ${missing.map((kind) => KINDS[kind][1]).join(', ')}.`,
        params: { missing: missing.join(', ') },
      };
    }
    const { score, hint } = await this.estimator.estimate(password, [
      ...names.flatMap((name) => [name, ...name.split(/[@.\s_-]+/)]),
      ...OUR_WORDS,
    ]);
    if (score >= wanted) return null;
    return {
      code: 'PASSWORD_TOO_WEAK',
      message: `The password is too easy to guess. ${hint ?? 'Use a few words that do not belong together.'}`,
      params: { strength: score, minimum: wanted },
    };
  }
}
