/**
 * What a TIMEX3 modifier makes of the bounds: "mid-July" covers the middle of July, "before 2014" what lies before it.
 *
 * | unit          | START        | MID          | END              |
 * |---------------|--------------|--------------|------------------|
 * | month         | days 1–10    | days 11–20   | day 21 to end    |
 * | season        | first month  | second month | third month      |
 * | year          | Jan–Apr      | May–Aug      | Sep–Dec          |
 * | decade        | years 0–3    | years 4–6    | years 7–9        |
 * | century       | years 0–33   | years 34–66  | years 67–99      |
 *
 * Days, clock times and intervals are not divided, APPROX changes nothing. BEFORE is open up to the value's start, AFTER
 * is open from its end. The thirds are a convention of ours: a reader's "mid-July" is drawn with soft ends anyway.
 *
 * Must not know: YAML, texts, how EDTF is written.
 */
import type { Mod } from '../schema/timeline';
import { type Bounds, type Unit, utcDay } from './when-bounds';

/** The two cuts between the thirds, counted from the start, in days, months or years. */
interface Thirds {
  readonly step: 'day' | 'month' | 'year';
  readonly cuts: readonly [number, number];
}

const THIRDS: Readonly<Record<Unit, Thirds | null>> = {
  century: { step: 'year', cuts: [34, 67] },
  decade: { step: 'year', cuts: [4, 7] },
  year: { step: 'month', cuts: [4, 8] },
  season: { step: 'month', cuts: [1, 2] },
  month: { step: 'day', cuts: [10, 20] },
  day: null,
  time: null,
  interval: null,
};

function advance(start: number, { step, count }: { readonly step: Thirds['step']; readonly count: number }): number {
  const date = new Date(start);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  if (step === 'year') return utcDay(year + count, month, day);
  return step === 'month' ? utcDay(year, month + count, day) : utcDay(year, month, day + count);
}

function takeThird(bounds: Bounds, unit: Unit, mod: 'START' | 'MID' | 'END'): Bounds {
  const thirds = THIRDS[unit];
  const { start, end } = bounds;
  if (!thirds || start === null) return bounds;
  const [first, second] = thirds.cuts.map((count) => advance(start, { step: thirds.step, count }));
  if (first === undefined || second === undefined) return bounds;
  if (mod === 'START') return { start, end: first };
  return mod === 'MID' ? { start: first, end: second } : { start: second, end };
}

/** The part of the bounds that the modifier leaves. BEFORE an open start and AFTER an open end change nothing. */
export function applyMod(bounds: Bounds, unit: Unit, mod: Mod | undefined): Bounds {
  switch (mod) {
    case 'START':
    case 'MID':
    case 'END':
      return takeThird(bounds, unit, mod);
    case 'BEFORE':
      return bounds.start === null ? bounds : { start: null, end: bounds.start };
    case 'AFTER':
      return bounds.end === null ? bounds : { start: bounds.end, end: null };
    case 'APPROX':
    case undefined:
      return bounds;
  }
}
