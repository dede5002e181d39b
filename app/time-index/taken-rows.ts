/**
 * What is taken in the rows of one lane: stretches of time that do not overlap within a row.
 *
 *     row 0   [─────────)      [───)            firstFree(from, to) → the topmost row that is free all the way
 *     row 1        [──────────────────)
 *
 * Must not know: what takes them.
 */

interface Row {
  readonly starts: number[];
  readonly ends: number[];
  readonly holders: number[];
}

export type TakenRows = ReturnType<typeof createRows>;

/** So many rows, all free. Rows are counted from 0; asking for one that there is not throws a RangeError. */
export function createRows(count: number) {
  const rows = Array.from({ length: count }, (): Row => ({ starts: [], ends: [], holders: [] }));
  const rowAt = (row: number): Row => {
    const found = rows[row];
    if (found === undefined) throw new RangeError(`there are ${count} rows from 0, and no row ${row}`);
    return found;
  };
  const isFree = (row: Row, from: number, to: number) => {
    const next = firstEndingAfter(row, from);
    return next === row.starts.length || (row.starts[next] as number) >= to;
  };

  return {
    /** The topmost row that is free in `[from, to)`; -1 where none is. */
    firstFree: (from: number, to: number): number => rows.findIndex((row) => isFree(row, from, to)),
    take: (at: number, holder: number, [from, to]: readonly [number, number]): void => {
      const row = rowAt(at);
      const next = firstEndingAfter(row, from);
      row.starts.splice(next, 0, from);
      row.ends.splice(next, 0, to);
      row.holders.splice(next, 0, holder);
    },
    /** Frees what overlaps `[from, to)` in a row, and tells who held it. */
    clear: (at: number, from: number, to: number): number[] => {
      const row = rowAt(at);
      const first = firstEndingAfter(row, from);
      let last = first;
      while (last < row.starts.length && (row.starts[last] as number) < to) last += 1;
      row.starts.splice(first, last - first);
      row.ends.splice(first, last - first);
      return row.holders.splice(first, last - first);
    },
    /** Whether something so long could start anywhere in `[first, last]`. */
    hasRoom: (first: number, last: number, length: number): boolean =>
      rows.some((row) => hasRoomIn(row, [first, last], length)),
  };
}

function hasRoomIn(row: Row, [first, last]: readonly [number, number], length: number): boolean {
  let from = first;
  for (let next = firstEndingAfter(row, from); from <= last; next += 1) {
    if (next >= row.starts.length || (row.starts[next] as number) >= from + length) return true;
    from = row.ends[next] as number;
  }
  return false;
}

/** Stretches in a row are apart, so their ends ascend as their starts do. */
function firstEndingAfter({ ends }: Row, time: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] as number) <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}
