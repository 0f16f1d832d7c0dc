import { ApiProperty } from '@nestjs/swagger';
import { type CharacterKind, characterKinds } from '../../config';

export class PasswordPolicyResponse {
  /** Characters. */
  minimumLength!: number;
  /** Characters. */
  maximumLength!: number;
  /** Least zxcvbn score, 0 (guessed at once) to 4 (very hard to guess). */
  minimumStrength!: number;

  /** Kinds of characters it must have; usually none. */
  @ApiProperty({ enum: [...characterKinds], isArray: true })
  requires!: readonly CharacterKind[];
}
