// A reading and its scope → type, value, known and implied parts. One line a kind; the work is in the files beside.

import { fromEpochDay } from '../calendar';
import type { Reading, TimeReading } from '../tag/reading';
import type { Basis, Parts } from '../timex';
import { markFiscal } from './fiscal';
import { formatValue } from './format-value';
import { resolveDate } from './resolve-date';
import { formatDuration } from './resolve-duration';
import { resolveHoliday } from './resolve-holiday';
import { resolveCentury, resolveDecade, resolvePeriod } from './resolve-period';
import { resolveShift } from './resolve-shift';
import { resolveWeekday } from './resolve-weekday';
import { articleDay, lastDay, type Resolution, type Resolved, type Scope } from './scope';

function resolveCalendar(reading: Reading, scope: Scope): Resolved | undefined {
  const resolved = resolveKind(reading, scope);
  return resolved && 'fiscal' in reading && reading.fiscal ? markFiscal(reading.fiscal, resolved) : resolved;
}

function resolveKind(reading: Reading, scope: Scope): Resolved | undefined {
  switch (reading.kind) {
    case 'date':
      return resolveDate(reading, scope);
    case 'weekday':
      return resolveWeekday(reading, scope);
    case 'shift':
      return resolveShift(reading, scope);
    case 'period':
      return resolvePeriod(reading, scope);
    case 'decade':
      return resolveDecade(reading);
    case 'century':
      return resolveCentury(reading);
    case 'holiday':
      return resolveHoliday(reading, scope);
    default:
      return undefined;
  }
}

/** A clock time stands on its own day, else on the day last read in the sentence or the one before, else on the article's. */
function resolveTime(reading: TimeReading, scope: Scope): Resolved | undefined {
  const { part, hour, minute, second, offset } = reading;
  const known: Parts = {
    ...(part === undefined ? {} : { part }),
    ...(hour === undefined ? {} : { hour }),
    ...(minute === undefined ? {} : { minute }),
    ...(second === undefined ? {} : { second }),
    ...(offset === undefined ? {} : { offset }),
  };
  const day = reading.on ? resolveCalendar(reading.on, scope) : undefined;
  if (day) return { ...day, known: { ...day.known, ...known } };
  return { known, implied: fromEpochDay(lastDay(scope, 1) ?? articleDay(scope)) };
}

function basisOf({ implied, isDoubtful, whole }: Resolved): Basis {
  if (isDoubtful) return 'inferred';
  if (whole?.startsWith('X')) return 'relative';
  return Object.keys(implied).length === 0 ? 'explicit' : 'relative';
}

function finish(type: 'DATE' | 'TIME', resolved: Resolved | undefined, scope: Scope): Resolution | undefined {
  if (!resolved) return undefined;
  const { known, implied, whole } = resolved;
  const value = `${whole ?? ''}${formatValue({ ...implied, ...known }, scope.coarse)}`;
  return { type, value, known, implied, basis: basisOf(resolved) };
}

const plain = (type: 'DURATION' | 'SET' | 'DATE', value: string, basis: Basis): Resolution => ({
  type,
  value,
  known: {},
  implied: {},
  basis,
});

/** Resolves a reading; undefined for guards and for dates that no calendar has. */
export function resolve(reading: Reading, scope: Scope): Resolution | undefined {
  switch (reading.kind) {
    case 'guard':
      return undefined;
    case 'time':
      return finish('TIME', resolveTime(reading, scope), scope);
    case 'duration':
      return plain('DURATION', formatDuration(reading), 'explicit');
    case 'set':
      return plain('SET', reading.value, 'explicit');
    case 'ref':
      return plain('DATE', reading.value, 'relative');
    default:
      return finish('DATE', resolveCalendar(reading, scope), scope);
  }
}
