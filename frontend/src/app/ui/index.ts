export { CardSkeleton } from './card-skeleton';
export { type Choice, ChoiceList } from './choice-list';
export { Crest } from './crest';
export { deviceIcon, deviceName } from './device-words';
export { Dialogs, type DialogOptions } from './dialogs';
export { Field, FieldControl } from './field';
export { Icon } from './icon';
export type { IconName } from './icon-names';
export { chooseLocale, inReadersWay } from './locale';
export { Mark } from './mark';
export { Meter } from './meter';
export { Nothing } from './nothing';
export { FigurePipe, formatNumber, formatSigned, SignedPipe } from './numbers';
export { PageBar, PageBarContent } from './page-bar';
export { Prose } from './prose/prose';
export { SearchBox } from './search-box';
export { Sprite } from './sprite';
export { Theme, type ThemeChoice } from './theme';
export { ThemeSwitch } from './theme-switch';
export { Toast, type ToastMessage } from './toast';
export { ToastOutlet } from './toast-outlet';
export {
  AmountsShownPipe,
  chooseUnits,
  conversionOf,
  formatAmount,
  unitShown,
  UnitShownPipe,
  type UnitSystem,
  valueShown,
} from './units';
export { waiting } from './waiting';
export { When } from './when';
