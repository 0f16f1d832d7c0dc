import { Pipe, type PipeTransform } from '@angular/core';
import { inReadersWay } from './locale';

/** U+2212, as wide as a figure; the hyphen is not a minus. */
const MINUS = '\u2212';

/** As the reader's locale writes it, with a true minus: `1,980`, `−2`. */
export function formatNumber(value: number): string {
  return plain().format(value).replace('-', MINUS);
}

/** Always with its sign: `+3`, `−1`, `+0`. */
export function formatSigned(value: number): string {
  return value < 0 ? formatNumber(value) : `+${formatNumber(value)}`;
}

const plain = inReadersWay((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));

/** Not pure, as the next: the same number is written in another way when the reader chooses one. */
@Pipe({ name: 'figure', pure: false })
export class FigurePipe implements PipeTransform {
  readonly transform = formatNumber;
}

@Pipe({ name: 'signed', pure: false })
export class SignedPipe implements PipeTransform {
  readonly transform = formatSigned;
}
