import { Pipe, type PipeTransform } from '@angular/core';
import { locale } from './locale';

/** U+2212, as wide as a figure; the hyphen is not a minus. */
const MINUS = '\u2212';

/** As the reader's locale writes it, with a true minus: `1,980`, `−2`. */
export function formatNumber(value: number): string {
  return plain.format(value).replace('-', MINUS);
}

/** Always with its sign: `+3`, `−1`, `+0`. */
export function formatSigned(value: number): string {
  return value < 0 ? formatNumber(value) : `+${formatNumber(value)}`;
}

const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });

@Pipe({ name: 'figure' })
export class FigurePipe implements PipeTransform {
  readonly transform = formatNumber;
}

@Pipe({ name: 'signed' })
export class SignedPipe implements PipeTransform {
  readonly transform = formatSigned;
}
