import type { Stat, Step } from '@heroledger/rules';
import { conversionOf, formatNumber, unitShown, valueShown } from '../ui';

/**
 * A number in the reader's units. How it came about is told in the units of the ruleset, where its rules can be looked
 * up, and then one more line says how it was converted.
 */
export function inReadersUnits(stat: Stat): Stat {
  const conversion = conversionOf(stat.unit);
  if (conversion === null || stat.unit === null) return stat;
  const value = valueShown(stat.value, stat.unit);
  const [parts, of] = [formatNumber(conversion.parts), formatNumber(conversion.of)];
  const converted: Step = {
    source: $localize`In ${conversion.unit}:unit:`,
    detail: $localize`${parts}:number: ${stat.unit}:unit: count as ${of}:other: ${conversion.unit}:otherUnit:`,
    op: 'multiply',
    amount: conversion.of / conversion.parts,
    total: value,
  };
  return {
    ...stat,
    value,
    remaining: stat.remaining === null ? null : valueShown(stat.remaining, stat.unit),
    unit: unitShown(stat.unit),
    steps: [...stepsOf(stat), converted],
    inWords: stat.steps.length > 1 ? stat.inWords : null,
  };
}

/** A number that nothing adds to is a line as well when something happens to it. */
function stepsOf({ steps, name, inWords, value }: Stat): readonly Step[] {
  if (steps.length > 0) return steps;
  return [{ source: inWords ?? name, detail: null, op: 'set', amount: value, total: value }];
}
