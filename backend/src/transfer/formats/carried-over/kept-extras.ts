import { LARGEST_LEFT_OVER } from '../left-over';
import type { MappingNotes } from '../mapping-notes';
import type { Json } from '../reading';

/**
 * What is left over, as much of it as there is room for: the first of `attempts` that fits. Later ones hold less, and
 * it is said that something was lost.
 */
export function keptExtras(format: string, attempts: readonly (() => Json)[], notes: MappingNotes): Json {
  for (const [index, attempt] of attempts.entries()) {
    const kept = attempt();
    if (JSON.stringify(kept).length > LARGEST_LEFT_OVER) continue;
    if (index > 0)
      notes.leave('(all)', 'What has no place here is too much to be kept whole; names and figures are kept.');
    return { [format]: kept };
  }
  notes.leave('(all)', 'What has no place here is too much to be kept.');
  return {};
}
