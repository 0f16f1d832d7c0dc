import type { Ability, Modifier } from '@heroledger/rules';
import { formatSigned } from '../../ui';

/** What an ancestry adds to the scores, shortly: `STR +2, CHA +1`. */
export function modifierWords(modifiers: readonly Modifier[], abilities: readonly Ability[]): string {
  return modifiers
    .flatMap(({ target, op, value }) => {
      const ability = abilities.find(({ id }) => id === target);
      return op === 'add' && typeof value === 'number' && ability !== undefined
        ? [`${ability.abbreviation.toUpperCase()} ${formatSigned(value)}`]
        : [];
    })
    .join(', ');
}
