// Fiscal years begin where a firm or a state likes: what is said of one keeps its name, and gets no place in the calendar.

import type { Fiscal } from '../tag/reading';
import type { Resolved } from './scope';

/** Marks resolved parts as fiscal. A year named by two ("2023-24") is written as both; its quarters are then within them. */
export function markFiscal({ until }: Fiscal, resolved: Resolved): Resolved {
  const { year, ...rest } = resolved.known;
  if (until === undefined || year === undefined) return { ...resolved, known: { ...resolved.known, fiscal: true } };
  return { known: { ...rest, fiscal: true }, implied: {}, whole: `${year}/${until}` };
}
