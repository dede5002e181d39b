/**
 * Marks for tests: drawn in text, or scattered from a seed as real ones lie: in bursts, with days, months and years among
 * them. Must not know: what is tested with them.
 */
import type { LodItem } from './lod-item';
import type { MarkColumns } from './mark-columns';

export interface TestMark {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  readonly lane: number;
}

export function toColumns(marks: readonly TestMark[], laneCount: number): MarkColumns {
  return {
    starts: Float64Array.from(marks, (mark) => mark.start),
    ends: Float64Array.from(marks, (mark) => mark.end),
    weights: Float32Array.from(marks, (mark) => mark.weight),
    lanes: Uint16Array.from(marks, (mark) => mark.lane),
    laneCount,
  };
}

/**
 * One lane drawn in text: a digit is a mark of that weight, dashes behind it how long it lasts, `>` an open end. Several
 * lines are one lane. A column is ten milliseconds.
 */
export function drawMarks(drawing: string): TestMark[] {
  return drawing
    .split('\n')
    .flatMap((line) =>
      [...line.matchAll(/(?<weight>\d)(?<bar>-*)(?<open>>?)/g)].map(({ index, groups = {} }) => ({
        start: index * 10,
        end: groups.open ? Infinity : (index + 1 + (groups.bar?.length ?? 0)) * 10,
        weight: Number(groups.weight),
        lane: 0,
      })),
    )
    .toSorted((a, b) => a.start - b.start || b.weight - a.weight);
}

export interface Scatter {
  readonly seed: number;
  readonly count: number;
  readonly laneCount: number;
  /** In ms: from 0 to this. */
  readonly extent: number;
}

/** The same for the same numbers. A third fall in a few bursts; one in eight lasts up to the extent; some are open. */
export function scatter({ seed, count, laneCount, extent }: Scatter): TestMark[] {
  const random = seeded(seed);
  const bursts = Array.from({ length: 3 }, () => random() * extent);
  const pick = (values: readonly number[]) => values[Math.floor(random() * values.length)] as number;
  const mark = (): TestMark => {
    const kind = random();
    const start = Math.round(
      random() < 0.35 ? pick(bursts) + pick([0, 0, random() * extent * 0.001]) : random() * extent,
    );
    const length = Math.round(random() < 0.125 ? extent ** random() : pick([0, 1, extent / 2000, extent / 200]));
    return {
      start: kind < 0.01 ? -Infinity : start,
      end: kind > 0.98 ? Infinity : start + length,
      weight: Math.round(random() * 40) / 40,
      lane: Math.floor(random() ** 2 * laneCount),
    };
  };
  return Array.from({ length: count }, mark).toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** Mulberry32: the same numbers on every machine, from 0 to 1. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Items of one lane as text, a line a row, a column ten milliseconds: `7~~~` a mark of weight 7 and its label, `7--` its
 * bar, `⑤` and what it takes a cluster of five.
 */
export function drawItems(
  items: readonly LodItem[],
  {
    marks,
    rows,
    labelColumns,
    columns,
  }: { marks: readonly TestMark[]; rows: number; labelColumns: number; columns: number },
): string {
  const lines = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ' '));
  const write = (row: number, from: number, text: string) => {
    [...text].forEach((letter, at) => {
      const line = lines[row];
      if (line === undefined || from + at < 0 || from + at >= columns) return;
      line[from + at] = line[from + at] === ' ' ? letter : '#';
    });
  };
  for (const item of items) {
    const from = Math.floor(Math.max(item.start, -10) / 10);
    if (item.kind === 'cluster') {
      write(item.row, from, `(${item.count})`);
      continue;
    }
    const bar = '-'.repeat(Math.max(0, Math.min(Math.ceil(item.end / 10), columns) - from - 1));
    write(item.row, from, `${marks[item.event]?.weight}${bar}`.padEnd(labelColumns, '~'));
  }
  return lines.map((line) => line.join('').trimEnd()).join('\n');
}
