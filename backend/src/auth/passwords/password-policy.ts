import { Injectable } from '@nestjs/common';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as english, translations } from '@zxcvbn-ts/language-en';
import { Config } from '../../config';
import { InvalidRequest, type ProblemDetail } from '../../problem';
import type { PasswordPolicyResponse } from './password-policy.response';

export const LONGEST_PASSWORD = 128;
const OUR_WORDS = ['heroledger', 'hero', 'ledger', 'character', 'dungeon', 'dragon', 'adventure'];

/** What a password must satisfy. No composition rules: length and guessability say more. */
@Injectable()
export class PasswordPolicy {
  private readonly estimator = new ZxcvbnFactory({
    translations,
    graphs: adjacencyGraphs,
    dictionary: { ...common, ...english },
  });

  constructor(private readonly config: Config) {}

  describe(): PasswordPolicyResponse {
    const { PASSWORD_MIN_LENGTH, PASSWORD_MIN_STRENGTH } = this.config.env;
    return {
      minimumLength: PASSWORD_MIN_LENGTH,
      maximumLength: LONGEST_PASSWORD,
      minimumStrength: PASSWORD_MIN_STRENGTH,
    };
  }

  /** Throws `InvalidRequest` with the reason at `pointer`. `names` are words the password may not lean on. */
  assertAcceptable(password: string, names: readonly string[], pointer: string): void {
    const problem = this.problemWith(password, names);
    if (problem !== null) throw new InvalidRequest([{ ...problem, pointer }]);
  }

  private problemWith(password: string, names: readonly string[]): Omit<ProblemDetail, 'pointer'> | null {
    const { PASSWORD_MIN_LENGTH: minimum, PASSWORD_MIN_STRENGTH: wanted } = this.config.env;
    const length = Array.from(password).length;
    if (length < minimum) {
      return {
        code: 'PASSWORD_TOO_SHORT',
        message: `The password has ${String(length)} characters; it needs at least ${String(minimum)}.`,
        params: { length, minimum },
      };
    }
    const { score, feedback } = this.estimator.check(password, [
      ...names.flatMap((name) => [name, ...name.split(/[@.\s_-]+/)]),
      ...OUR_WORDS,
    ]);
    if (score >= wanted) return null;
    const hint = feedback.warning ?? feedback.suggestions[0] ?? 'Use a few words that do not belong together.';
    return {
      code: 'PASSWORD_TOO_WEAK',
      message: `The password is too easy to guess. ${hint}`,
      params: { strength: score, minimum: wanted },
    };
  }
}
