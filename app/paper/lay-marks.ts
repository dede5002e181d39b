/**
 * Marks on the paper's axis: one lane a topic, and in it as many rows as keep the marks apart.
 *
 * Must not know: colours, signs, the screen.
 */
import type { Dataset } from '../dataset/dataset';
import { toBounds } from '../dataset/dataset';
import { layPaperScale, type PaperScale } from './axis-scale';
import type { SheetRow } from './sheet';

export interface PaperMark {
  readonly row: SheetRow;
  /** Shares of the width. */
  readonly from: number;
  readonly to: number;
  /** From 0, downwards in its lane. */
  readonly level: number;
}

export interface PaperLane {
  readonly topic: string;
  readonly marks: readonly PaperMark[];
  readonly levels: number;
}

/** Lanes do not grow beyond this: what does not fit is drawn over its neighbour, and the list has it all. */
const MOST_LEVELS = 3;

/** @param distance between two marks on one level, as a share of the width */
export function layMarks(
  dataset: Dataset,
  rows: readonly SheetRow[],
  distance: number,
): { readonly scale: PaperScale; readonly lanes: readonly PaperLane[] } {
  const scale = layPaperScale(rows.flatMap(({ event }) => toBounds(event.when)));
  const lanes = dataset.timeline.topics.flatMap(({ id }) => {
    const own = rows.filter(({ event }) => event.topic === id);
    return own.length === 0 ? [] : [layLane(id, own, scale, distance)];
  });
  return { scale, lanes };
}

function layLane(topic: string, rows: readonly SheetRow[], scale: PaperScale, distance: number): PaperLane {
  const taken: number[] = [];
  const marks = rows
    .map((row) => {
      const [start, end] = toBounds(row.event.when);
      return { row, from: scale.place(Math.max(start, -8.64e15)), to: scale.place(Math.min(end, 8.64e15)) };
    })
    .toSorted((a, b) => a.from - b.from)
    .map((mark) => {
      const free = Array.from({ length: MOST_LEVELS }, (_, at) => at).find(
        (at) => (taken[at] ?? -1) + distance <= mark.from,
      );
      const level = free ?? MOST_LEVELS - 1;
      taken[level] = Math.max(mark.from, taken[level] ?? 0);
      return { ...mark, level };
    });
  return { topic, marks, levels: Math.max(...marks.map(({ level }) => level + 1)) };
}
