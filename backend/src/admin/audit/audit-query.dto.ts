import { IsISO8601, IsOptional } from 'class-validator';
import { PageQueryDto, QueryText } from '../../characters';

export class AuditQueryDto extends PageQueryDto {
  /** Who acted: id, name or address of an account. */
  @QueryText(254)
  actor?: string;

  /** What happened, such as `session.started`; with a dot at its end everything of that kind, such as `session.`. */
  @QueryText(60)
  action?: string;

  /** What it happened to: an id, or the name or address of an account. */
  @QueryText(254)
  target?: string;

  /** Not before this time, ISO 8601. */
  @IsOptional()
  @IsISO8601({ strict: true })
  from?: string;

  /** Before this time, ISO 8601. */
  @IsOptional()
  @IsISO8601({ strict: true })
  to?: string;
}
