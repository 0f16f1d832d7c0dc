import type { ItemType } from '@heroledger/rules';
import type { IconName } from '../ui';

export const itemIcons: Readonly<Record<ItemType, IconName>> = {
  weapon: 'swords',
  armor: 'shield',
  accessory: 'ring',
  consumable: 'mixture_med',
  tool: 'sell',
  misc: 'backpack',
};

export const itemTypeNames: Readonly<Record<ItemType, string>> = {
  weapon: $localize`Weapon`,
  armor: $localize`Armor`,
  accessory: $localize`Accessory`,
  consumable: $localize`Consumable`,
  tool: $localize`Tool`,
  misc: $localize`Other gear`,
};
