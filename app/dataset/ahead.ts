/**
 * What the thread that reads a large timeline makes of it ahead: the marks of a view of everything, and their index. The page
 * takes them where it asks for just that, and makes its own where it asks for anything else.
 *
 * Must not know: how marks are laid out.
 */
import type { MarkColumns } from '../time-index/mark-columns';
import type { TimeIndex } from '../time-index/time-index';
import type { IndexMessage } from '../time-index/transfer';

/** Marks as columns, in order of start, then end. */
export interface MarkRows extends Omit<MarkColumns, 'visible' | 'laneCount'> {
  /** 1 where the bounds say how little is known of the date. */
  readonly vague: Uint8Array;
  /** The event of each mark; below nought for an article: -1 the first, -2 the second. */
  readonly events: Int32Array;
  /** The mark of each event; -1 where it is not shown. */
  readonly places: Int32Array;
  /** Where it has been built with them. */
  readonly index?: TimeIndex;
}

/** As it changes threads: typed arrays all through. */
export interface Ahead {
  /** The lane of each event: where they stand otherwise, what follows is of no use. */
  readonly laneOf: Uint16Array;
  readonly rows: Omit<MarkRows, 'index'>;
  readonly index: IndexMessage;
}

/** The marks of so many shown events in these lanes; undefined where they were not made ahead. */
export type TakeAhead = (shown: number, laneOf: Uint16Array) => MarkRows | undefined;
