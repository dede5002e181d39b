// Calendar parts → TIMEX3 value. The finest part decides; knows nothing of where the parts came from.

import { formatDay, formatMonth, formatYear } from '../calendar';
import type { Parts } from '../timex';

const two = (value: number): string => String(value).padStart(2, '0');

function clockOf(parts: Parts): string | undefined {
  if (parts.hour === undefined) return parts.part && `T${parts.part}`;
  const seconds = parts.second === undefined ? '' : `:${two(parts.second)}`;
  return `T${two(parts.hour)}:${two(parts.minute ?? 0)}${seconds}`;
}

function dateOf(parts: Parts, coarse: 'short' | 'padded'): string | undefined {
  const { year, month, day } = parts;
  if (year === undefined) {
    if (parts.decade !== undefined) return `${parts.decade}${coarse === 'padded' ? 'X' : ''}`;
    if (parts.century !== undefined) return `${two(parts.century)}${coarse === 'padded' ? 'XX' : ''}`;
    return undefined;
  }
  if (month !== undefined && day !== undefined) return formatDay({ year, month, day });
  if (parts.week !== undefined) return `${formatYear(year)}-W${two(parts.week)}${parts.weekend ? '-WE' : ''}`;
  if (month !== undefined) return formatMonth(year, month);
  if (parts.quarter !== undefined) return `${formatYear(year)}-Q${parts.quarter}`;
  if (parts.half !== undefined) return `${formatYear(year)}-H${parts.half}`;
  return parts.season ? `${formatYear(year)}-${parts.season}` : formatYear(year);
}

/** TIMEX3 value of calendar parts: `2023-07-11T14:30`, `1989-W44-WE`, `1998-Q3`, `196X`, `T14:00`, … */
export function formatValue(parts: Parts, coarse: 'short' | 'padded'): string {
  return `${dateOf(parts, coarse) ?? ''}${clockOf(parts) ?? ''}`;
}
