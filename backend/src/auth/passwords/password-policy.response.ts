export class PasswordPolicyResponse {
  /** Characters. */
  minimumLength!: number;
  /** Characters. */
  maximumLength!: number;
  /** Least zxcvbn score, 0 (guessed at once) to 4 (very hard to guess). */
  minimumStrength!: number;
}
