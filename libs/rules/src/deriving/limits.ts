import type { LoadedRuleset } from '../loading/loaded';
import type { LimitUse } from '../sheet';
import type { Evaluation } from './evaluation';

/** How far each limit is used up. */
export function deriveLimits({ values }: Evaluation, { program }: LoadedRuleset): LimitUse[] {
  return program.limits.map(({ limit: { id, name, unit }, used, maximum }) => ({
    id,
    name,
    used: used(values),
    maximum: maximum(values),
    unit,
  }));
}
