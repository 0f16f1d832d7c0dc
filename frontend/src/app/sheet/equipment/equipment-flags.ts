import { computed, type Signal } from '@angular/core';
import type { Violation } from '@heroledger/rules';
import { same } from '../same';

export interface EquipmentFlags {
  /** About the equipment as a whole, such as what it weighs. */
  readonly overall: Signal<readonly Violation[]>;
  /** About one item each. The same as before where none of them changed: sixty rows need not be drawn anew for a coin. */
  readonly ofItems: Signal<readonly Violation[]>;
}

export function equipmentFlags(violations: Signal<readonly Violation[]>): EquipmentFlags {
  return {
    overall: computed(() => violations().filter(({ pointer }) => pointer === '/equipment')),
    ofItems: computed(() => violations().filter(({ pointer }) => pointer.startsWith('/equipment/')), { equal: same }),
  };
}
