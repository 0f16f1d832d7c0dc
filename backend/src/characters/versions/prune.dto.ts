import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsISO8601, IsOptional } from 'class-validator';

export class PruneDto {
  /** What was saved since stays as it is; ISO 8601. */
  @IsISO8601({ strict: true })
  before!: string;

  /** Only tells what would go. */
  @IsOptional()
  @IsBoolean()
  @ApiPropertyOptional({ type: Boolean, default: false })
  dryRun = false;
}

export class PruneResponse {
  /** Versions that went, or would go. */
  removed!: number;
  /** Versions that are left. */
  kept!: number;
}
