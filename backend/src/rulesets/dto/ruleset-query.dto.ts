import { IsOptional, IsString, MaxLength } from 'class-validator';

export class RulesetQueryDto {
  /** A version, such as `1.0.0`; the newest when absent. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  version?: string;
}
