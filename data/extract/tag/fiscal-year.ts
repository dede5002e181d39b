// The digits of a fiscal year, as any language writes them: "2024", "24", "2023-24", "2023/2024".

import { fullYear } from './digits';
import { optional } from './optional';
import type { Fiscal } from './reading';

const CENTURY = 100;

/** Year and fiscal mark of matched digits; a second number that is no later year is not looked at. */
export function readFiscalYear(
  first: string,
  last: string | undefined,
): { readonly year: number; readonly fiscal: Fiscal } {
  const year = fullYear(first);
  const until = last === undefined ? year : last.length === 4 ? Number(last) : year - (year % CENTURY) + Number(last);
  return { year, fiscal: optional('until', until > year ? until : undefined) };
}
