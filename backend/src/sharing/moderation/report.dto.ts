import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { type ReportReason, PageQueryDto, reportReasons } from '../../characters';
import { type ReportState, reportStates } from './report-outcome';

/** No NUL and no half a sign, which no database keeps; lines may break. */
const WRITABLE = /^[^\0\p{Cs}]*$/u;

export class ReportDto {
  @IsIn(reportReasons)
  @ApiProperty({ enum: [...reportReasons] })
  reason!: ReportReason;

  /** What an administrator should know besides; its owner never sees it. */
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  @Matches(WRITABLE, { message: 'text holds a sign that cannot be kept' })
  text?: string;
}

export class TakeDownDto {
  @IsIn(reportReasons)
  @ApiProperty({ enum: [...reportReasons] })
  reason!: ReportReason;

  /** What its owner is told besides. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  @Matches(WRITABLE, { message: 'note holds a sign that cannot be kept' })
  note?: string;
}

export class ReportListQueryDto extends OmitType(PageQueryDto, ['includeTotal'] as const) {
  @IsOptional()
  @IsIn(reportStates)
  @ApiPropertyOptional({ enum: [...reportStates] })
  state?: ReportState;

  @IsOptional()
  @IsIn(reportReasons)
  @ApiPropertyOptional({ enum: [...reportReasons] })
  reason?: ReportReason;
}
