import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { type RulesetVisibility, rulesetVisibilities } from '../ruleset-visibility';

export class RulesetChangeDto {
  /** Who may look and make characters. */
  @IsOptional()
  @IsIn(rulesetVisibilities)
  @ApiPropertyOptional({ enum: [...rulesetVisibilities] })
  visibility?: RulesetVisibility;

  /** Whether it takes no new characters; those that are there stay. */
  @IsOptional()
  @IsBoolean()
  withdrawn?: boolean;
}
