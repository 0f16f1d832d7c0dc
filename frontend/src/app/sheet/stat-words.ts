import { Pipe, type PipeTransform } from '@angular/core';
import type { Stat } from '@heroledger/rules';
import { formatNumber, formatSigned, unitShown, valueShown } from '../ui';

/** A number printed as this statistic prints all its numbers: with its sign, or without. */
export function printAs(stat: Pick<Stat, 'signed'>, value: number): string {
  return stat.signed ? formatSigned(value) : formatNumber(value);
}

/** The value as it stands on the sheet, in the reader's unit, without saying it: `+3`, `17`. */
export function statFigure(stat: Pick<Stat, 'value' | 'signed' | 'unit'>): string {
  return printAs(stat, valueShown(stat.value, stat.unit));
}

/** The same with its unit: `25 ft`. */
export function statWords(stat: Pick<Stat, 'value' | 'signed' | 'unit'>): string {
  const number = statFigure(stat);
  return stat.unit === null ? number : `${number} ${unitShown(stat.unit)}`;
}

/** What is rolled and what is added to it: `1d6 + 3`, `1d4`, `+2` where no die is rolled. */
export function rollWords(dice: string, bonus: number): string {
  if (dice === '0') return formatSigned(bonus);
  if (bonus === 0) return dice;
  const words = formatSigned(bonus);
  return `${dice} ${words.charAt(0)} ${words.slice(1)}`;
}

/** Not pure: what it says hangs on the reader's locale and units. */
@Pipe({ name: 'statFigure', pure: false })
export class StatFigurePipe implements PipeTransform {
  readonly transform = statFigure;
}
