import { statGroups, type StatGroup, type Step } from '@heroledger/rules';
import { ApiProperty } from '@nestjs/swagger';
import { ViolationResponse } from './validation.response';

export class StepResponse {
  /** What brought it, in a player's words: `Dexterity modifier`, `Chain mail`. */
  source!: string;

  @ApiProperty({ type: String, nullable: true })
  detail!: string | null;

  @ApiProperty({ enum: ['add', 'set', 'multiply', 'min', 'max'] })
  op!: Step['op'];

  amount!: number;
  /** After this step. */
  total!: number;
}

export class StatResponse {
  /** Such as `armorClass`, `strength.modifier`, `skill.stealth`. */
  id!: string;
  name!: string;

  @ApiProperty({ enum: [...statGroups] })
  group!: StatGroup;

  value!: number;

  /** Lead from nothing to the value. */
  @ApiProperty({ type: [StepResponse] })
  steps!: readonly StepResponse[];

  /** As the ruleset's author wrote it. */
  formula!: string;

  /** The formula in a player's words; null where something else took part in the value, or it is too long to read. */
  @ApiProperty({ type: String, nullable: true })
  inWords!: string | null;

  @ApiProperty({ type: String, nullable: true })
  unit!: string | null;

  /** Written with its sign. */
  signed!: boolean;

  /** Of a pool: what is left. */
  @ApiProperty({ type: Number, nullable: true })
  remaining!: number | null;

  /** Of a skill: its rank. */
  @ApiProperty({ type: Number, nullable: true })
  rank!: number | null;

  /** The ability it hangs on. */
  @ApiProperty({ type: String, nullable: true })
  ability!: string | null;
}

export class AttackResponse {
  equipmentId!: string;
  name!: string;
  detail!: string;
  toHit!: StatResponse;
  /** Such as `1d6`. */
  dice!: string;
  damage!: StatResponse;
  damageType!: string;
}

export class SheetFeatureResponse {
  id!: string;
  name!: string;
  description!: string;
  /** The class or ancestry it comes from. */
  source!: string;
}

export class TrainingResponse {
  group!: string;

  @ApiProperty({ type: [String] })
  names!: readonly string[];
}

export class LimitUseResponse {
  id!: string;
  name!: string;
  used!: number;
  maximum!: number;
  unit!: string;
}

export class ExperienceStateResponse {
  points!: number;
  /** Needed for the present level. */
  levelStart!: number;

  /** Null at the top. */
  @ApiProperty({ type: Number, nullable: true })
  nextLevelAt!: number | null;

  canLevelUp!: boolean;
}

export class SheetRulesetResponse {
  id!: string;
  version!: string;
  name!: string;
}

/** Every number of a character, each with how it came about. */
export class SheetResponse {
  ruleset!: SheetRulesetResponse;
  level!: number;

  @ApiProperty({ type: [StatResponse] })
  stats!: readonly StatResponse[];

  @ApiProperty({ type: [AttackResponse] })
  attacks!: readonly AttackResponse[];

  @ApiProperty({ type: [SheetFeatureResponse] })
  features!: readonly SheetFeatureResponse[];

  @ApiProperty({ type: [TrainingResponse] })
  training!: readonly TrainingResponse[];

  @ApiProperty({ type: [LimitUseResponse] })
  limits!: readonly LimitUseResponse[];

  experience!: ExperienceStateResponse;

  @ApiProperty({ type: [ViolationResponse] })
  violations!: readonly ViolationResponse[];
}
