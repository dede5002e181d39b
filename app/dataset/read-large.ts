/**
 * From the bytes of a large timeline, JSON or columns, to columns that are ready for use: read, checked and indexed.
 *
 * Pure, and slow for what is large: meant for a worker. Must not know: which thread this is.
 */
import { type PackedTimeline, packEvents } from '../../data/columns/columns';
import { ColumnFault, decodeColumns } from '../../data/columns/file';
import { buildIdTable } from '../../data/columns/id-table';
import { isColumnFile } from '../../data/columns/magic';
import type { Fault } from '../../data/schema/fault';
import { extentsOf } from './dataset';
import type { LargeParts } from './large-dataset';
import { LoadError } from './load-error';
import { parseDocument } from './read-timeline';

/** Is told how many of how many events have been checked. */
export type Checked = (done: number, total: number) => void;

/** More faults than this are no more told one by one: nobody reads them, and each costs memory. */
const MOST_FAULTS = 200;

/** Throws a LoadError. */
export function readLarge(url: string, bytes: ArrayBuffer, progress: Checked): LargeParts {
  return isColumnFile(new Uint8Array(bytes)) ? readColumns(url, bytes) : readJson(url, bytes, progress);
}

function readJson(url: string, bytes: ArrayBuffer, progress: Checked): LargeParts {
  const { timeline, faults } = parseDocument(url, bytes, progress);
  const { events, ...head } = timeline;
  return toParts(packEvents(head, events, events.length), shorten(faults));
}

function readColumns(url: string, bytes: ArrayBuffer): LargeParts {
  try {
    return toParts(decodeColumns(bytes), []);
  } catch (reason) {
    if (!(reason instanceof ColumnFault || reason instanceof RangeError)) throw reason;
    throw new LoadError({ kind: 'invalid', url, faults: [{ path: '', message: reason.message, severity: 'error' }] });
  }
}

const toParts = (packed: PackedTimeline, faults: readonly Fault[]): LargeParts => ({
  packed,
  idTable: buildIdTable(packed.ids),
  faults,
  extents: extentsOf(packed.columns, packed.head.sources),
});

function shorten(faults: readonly Fault[]): readonly Fault[] {
  if (faults.length <= MOST_FAULTS) return faults;
  const more = faults.length - MOST_FAULTS;
  return [...faults.slice(0, MOST_FAULTS), { path: '', message: `and ${more} more faults`, severity: 'error' }];
}
