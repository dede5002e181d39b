// Lengths of time → TIMEX3 durations (ISO 8601, with X for an amount that the text leaves open).

import type { DurationReading, Unit } from '../tag/reading';

const DATE_UNITS: Partial<Record<Unit, string>> = {
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
};
const CLOCK_UNITS: Partial<Record<Unit, string>> = { hour: 'H', minute: 'M', second: 'S' };
/** Units that are written as a number of smaller ones. */
const MULTIPLES: Partial<Record<Unit, { readonly unit: Unit; readonly size: number }>> = {
  half: { unit: 'month', size: 6 },
  decade: { unit: 'year', size: 10 },
  century: { unit: 'year', size: 100 },
  millennium: { unit: 'year', size: 1000 },
};
const VAGUE: Partial<Record<Unit, string>> = { decade: 'PXDE', century: 'PXCE', half: 'PXM', millennium: 'PXML' };
/** The next smaller unit, for amounts with a fraction: two and a half years are 2 years and 6 months. */
const SMALLER: Partial<Record<Unit, { readonly unit: Unit; readonly size: number }>> = {
  year: { unit: 'month', size: 12 },
  hour: { unit: 'minute', size: 60 },
  minute: { unit: 'second', size: 60 },
  day: { unit: 'hour', size: 24 },
  week: { unit: 'day', size: 7 },
};

function whole(amount: number | 'X', unit: Unit): string {
  const clock = CLOCK_UNITS[unit];
  return clock ? `PT${amount}${clock}` : `P${amount}${DATE_UNITS[unit] ?? 'D'}`;
}

function fractional(amount: number, unit: Unit): string {
  const smaller = SMALLER[unit];
  const rest = smaller ? (amount % 1) * smaller.size : 0;
  if (!smaller || Math.abs(rest - Math.round(rest)) > 0.01) return whole(amount, unit);
  const small = `${Math.round(rest)}${CLOCK_UNITS[smaller.unit] ?? DATE_UNITS[smaller.unit] ?? ''}`;
  if (amount < 1) return whole(Math.round(rest), smaller.unit);
  const between = unit === 'day' ? 'T' : '';
  return `${whole(Math.floor(amount), unit)}${between}${small}`;
}

/** TIMEX3 value of a length: `P3M`, `PT30.4S`, `P2Y6M`, `PXY`. */
export function formatDuration({ amount, unit }: DurationReading): string {
  if (amount === undefined) return VAGUE[unit] ?? whole('X', unit);
  const multiple = MULTIPLES[unit];
  if (multiple) return formatDuration({ kind: 'duration', amount: amount * multiple.size, unit: multiple.unit });
  return Number.isInteger(amount) ? whole(amount, unit) : fractional(amount, unit);
}
