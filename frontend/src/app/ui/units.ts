import { Pipe, type PipeTransform, signal } from '@angular/core';
import { formatNumber } from './numbers';

export type UnitSystem = 'imperial' | 'metric';

/** A unit and what it is shown as: `parts` of it count as `of` of the other. */
interface Conversion {
  readonly system: UnitSystem;
  readonly unit: string;
  readonly parts: number;
  readonly of: number;
}

/** As tables round them, so that a square of 5 feet is 1.5 metres and not 1.524. */
const conversions: Readonly<Record<string, Conversion>> = {
  ft: { system: 'metric', unit: 'm', parts: 5, of: 1.5 },
  lb: { system: 'metric', unit: 'kg', parts: 1, of: 0.5 },
  m: { system: 'imperial', unit: 'ft', parts: 1.5, of: 5 },
  kg: { system: 'imperial', unit: 'lb', parts: 0.5, of: 1 },
};

const chosen = signal<UnitSystem | null>(null);

/** Null shows every ruleset in its own units. Whatever is on the page is written anew at once. */
export function chooseUnits(system: UnitSystem | null): void {
  chosen.set(system);
}

/** How a unit is converted for the reader; null where it is shown as the ruleset has it. */
export function conversionOf(unit: string | null): Conversion | null {
  const conversion = unit === null || !Object.hasOwn(conversions, unit) ? undefined : conversions[unit];
  return conversion?.system === chosen() ? conversion : null;
}

/** The unit the reader sees: `m` for `ft` where they chose metric. */
export function unitShown<Unit extends string | null>(unit: Unit): Unit | string {
  return conversionOf(unit)?.unit ?? unit;
}

/** A value of the ruleset in the reader's unit, to a thousandth. */
export function valueShown(value: number, unit: string | null): number {
  const conversion = conversionOf(unit);
  return conversion === null ? value : Math.round((value * conversion.of * 1000) / conversion.parts) / 1000;
}

/** `25 ft`, or `7.5 m`. */
export function formatAmount(value: number, unit: string): string {
  return `${formatNumber(valueShown(value, unit))} ${unitShown(unit)}`;
}

/** Amounts in words that the rules put together, such as `Thrown · 20/60 ft`: those in a unit we know are converted. */
export function withAmountsShown(words: string): string {
  return words.replace(AMOUNT, (whole: string, first: string, second: string | undefined, unit: string) => {
    if (conversionOf(unit) === null) return whole;
    const values = second === undefined ? [first] : [first, second];
    return `${values.map((value) => formatNumber(valueShown(Number(value), unit))).join('/')} ${unitShown(unit)}`;
  });
}

const AMOUNT = /(\d+(?:\.\d+)?)(?:\/(\d+(?:\.\d+)?))? (ft|lb|m|kg)\b/g;

/** Not pure: what it says hangs on what the reader chose. */
@Pipe({ name: 'unitShown', pure: false })
export class UnitShownPipe implements PipeTransform {
  readonly transform = unitShown<string>;
}

@Pipe({ name: 'amountsShown', pure: false })
export class AmountsShownPipe implements PipeTransform {
  readonly transform = withAmountsShown;
}
