/**
 * Marks by kind (a topic and whether it happened, say), and how many of each kind lie between two places: known from
 * counts kept every so many places, whatever the number of marks.
 *
 *     place      0         64        128       192
 *     counts     0 0 0     30 20 14  61 40 27  …        of kinds 0, 1, 2 before that place
 *
 * Must not know: what the kinds are.
 */
import type { TimeIndex } from './time-index';

export interface MarkKinds {
  /** By mark. */
  readonly kinds: Uint8Array;
  readonly count: number;
}

/** One row of counts for so many places. */
const STEP = 64;

const countsByIndex = new WeakMap<TimeIndex, { readonly of: MarkKinds; readonly counts: Uint32Array }>();

/** How many marks of each kind lie at the places `[from, to)`, those in `without` left out. */
export function tallyPlaces(
  index: TimeIndex,
  of: MarkKinds,
  { from, to, without }: { readonly from: number; readonly to: number; readonly without: readonly number[] },
): Uint32Array {
  const tally = countBefore(index, of, to);
  const before = countBefore(index, of, from);
  for (let kind = 0; kind < of.count; kind += 1) tally[kind] = (tally[kind] as number) - (before[kind] as number);
  for (const place of without) take(tally, kindAt(index, of, place));
  return tally;
}

/** How many of some places are of each kind. */
export function tallyEach(index: TimeIndex, of: MarkKinds, places: readonly number[]): Uint32Array {
  const tally = new Uint32Array(of.count);
  for (const place of places) give(tally, kindAt(index, of, place));
  return tally;
}

const kindAt = ({ marks }: TimeIndex, { kinds }: MarkKinds, place: number): number =>
  kinds[marks[place] as number] as number;

const give = (tally: Uint32Array, kind: number) => {
  tally[kind] = (tally[kind] as number) + 1;
};
const take = (tally: Uint32Array, kind: number) => {
  tally[kind] = (tally[kind] as number) - 1;
};

function countBefore(index: TimeIndex, of: MarkKinds, place: number): Uint32Array {
  const row = Math.floor(place / STEP);
  const tally = countsOf(index, of).slice(row * of.count, (row + 1) * of.count);
  for (let at = row * STEP; at < place; at += 1) give(tally, kindAt(index, of, at));
  return tally;
}

function countsOf(index: TimeIndex, of: MarkKinds): Uint32Array {
  const known = countsByIndex.get(index);
  if (known !== undefined && known.of === of) return known.counts;
  const rows = Math.floor(index.size / STEP) + 1;
  const counts = new Uint32Array(rows * of.count);
  const running = new Uint32Array(of.count);
  for (let place = 0; place < index.size; place += 1) {
    if (place % STEP === 0) counts.set(running, (place / STEP) * of.count);
    give(running, kindAt(index, of, place));
  }
  if (index.size % STEP === 0) counts.set(running, (rows - 1) * of.count);
  countsByIndex.set(index, { of, counts });
  return counts;
}
