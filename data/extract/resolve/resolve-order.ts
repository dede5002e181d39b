// "4/6/2024": the fourth of June or the sixth of April? The text's other dates tell, else the tense of the clause, else nobody.

import type { DayOrder } from '../day-order';
import type { DateReading } from '../tag/reading';
import type { Parts } from '../timex';
import { articleDay, maybeEpochDay, type Resolved, type Scope } from './scope';

type Numbers = { readonly month: number; readonly day: number };

const swapped = ({ month, day }: Numbers): Numbers => ({ month: day, day: month });

/** Whether a day can be meant by a clause in the past or the future; any day, where the clause has no tense. */
function agrees(parts: Parts, scope: Scope): boolean {
  const day = maybeEpochDay(parts) ?? 0;
  if (scope.tense === 'future') return day >= articleDay(scope);
  return scope.tense !== 'past' || day <= articleDay(scope);
}

/** The order in which a language writes what it reads: `open` is read month first, `usual` day first. */
const readAs = ({ order }: DateReading): DayOrder => (order === 'usual' ? 'day-first' : 'month-first');

/** Chooses between the two days that the numbers can mean, and says in `doubt` where it could not. */
export function resolveOrder(reading: DateReading, scope: Scope): Resolved {
  const { year, month = 1, day = 1 } = reading;
  const given = { month, day };
  const known = (numbers: Numbers): Parts => ({ ...(year === undefined ? {} : { year }), ...numbers });
  const { dayOrder } = scope;
  if (dayOrder !== undefined)
    return { known: known(dayOrder === readAs(reading) ? given : swapped(given)), implied: {} };
  if (reading.order === 'usual') return { known: known(given), implied: {} };
  const fitting = [given, swapped(given)].filter((numbers) => agrees(known(numbers), scope));
  const [only] = fitting;
  // The words say the year and two numbers; which of them is the month is worked out, or unknown.
  const stated: Parts = year === undefined ? {} : { year };
  if (fitting.length === 1 && only) return { known: stated, implied: only };
  return { known: stated, implied: given, isDoubtful: true };
}
