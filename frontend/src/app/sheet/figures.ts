import { inject, LOCALE_ID, Pipe, type PipeTransform } from '@angular/core';
import type { Stat } from '@heroledger/rules';

const minus = '\u2212';

/** A number as printed: grouped by locale, with the true minus sign. */
export function figure(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value).replace('-', minus);
}

/** A modifier: always with its sign, also at zero. */
export function signedFigure(value: number, locale: string): string {
  return `${value < 0 ? minus : '+'}${figure(Math.abs(value), locale)}`;
}

/** The value of a statistic as it stands on the sheet, without its unit. */
export function statFigure(stat: Pick<Stat, 'value' | 'signed'>, locale: string): string {
  return stat.signed ? signedFigure(stat.value, locale) : figure(stat.value, locale);
}

/** The same with its unit: `25 ft`. */
export function statWords(stat: Pick<Stat, 'value' | 'signed' | 'unit'>, locale: string): string {
  const number = statFigure(stat, locale);
  return stat.unit === null ? number : `${number} ${stat.unit}`;
}

@Pipe({ name: 'figure' })
export class FigurePipe implements PipeTransform {
  readonly #locale = inject(LOCALE_ID);
  transform(value: number, sign?: 'signed'): string {
    return sign === undefined ? figure(value, this.#locale) : signedFigure(value, this.#locale);
  }
}

@Pipe({ name: 'statFigure' })
export class StatFigurePipe implements PipeTransform {
  readonly #locale = inject(LOCALE_ID);
  transform(stat: Stat): string {
    return statFigure(stat, this.#locale);
  }
}
