/**
 * A dataset made of columns: the same to all who use it, but that its events are read when they are looked at.
 *
 * Must not know: threads, where the columns come from.
 */
import { type PackedTimeline, unpackTitle } from '../../data/columns/columns';
import { findId } from '../../data/columns/id-table';
import type { Fault } from '../../data/schema/fault';
import type { TimelineEvent } from '../../data/schema/timeline';
import { fromTransferable } from '../time-index/transfer';
import type { Ahead, TakeAhead } from './ahead';
import { byId, type Dataset, type Extents, type Passage } from './dataset';
import { packedEvents } from './lazy-events';
import { packedPassages } from './packed-passages';

export interface LargeParts {
  readonly packed: PackedTimeline;
  readonly idTable: Uint32Array;
  readonly faults: readonly Fault[];
  readonly extents: Extents;
  /** What has been made of it in the thread that read it. */
  readonly ahead?: Ahead;
}

/** Takes no longer for a million events than for a hundred. */
export function toLargeDataset({ packed, idTable, faults, extents, ahead }: LargeParts): Dataset {
  const { head, ids, columns, languages } = packed;
  const events = packedEvents(packed);
  const find = (id: string) => findId(idTable, ids, id);
  return {
    timeline: { ...head, events: events.list as Dataset['timeline']['events'] },
    faults,
    events: events.list,
    titleOf: (event) => (event in columns.starts ? unpackTitle(packed, event) : undefined),
    placed: events.dates,
    numbers: { columns, languages },
    packed,
    ...(ahead && { ahead: takeAhead(ahead) }),
    starts: columns.starts,
    ends: columns.ends,
    indexById: { get: find, has: (id) => find(id) !== undefined },
    sources: byId(head.sources),
    topics: byId(head.topics),
    actors: byId(head.actors),
    places: byId(head.places),
    passages: passagesOf(packed, events.pin),
    ...extents,
  };
}

/** Good wherever as many are shown, all, and each in the same lane, whatever the grouping is called. */
function takeAhead({ laneOf, rows, index: message }: Ahead): TakeAhead {
  const made = { ...rows, index: fromTransferable(message) };
  return (shown, lanes) =>
    shown === laneOf.length && laneOf.every((lane, event) => lane === lanes[event]) ? made : undefined;
}

/** Read for one source when it is opened. The events of what was read stay the same objects: passages are compared by them. */
function passagesOf(packed: PackedTimeline, pin: (at: number) => TimelineEvent): Dataset['passages'] {
  const known = new Map<string, readonly Passage[]>();
  return {
    get: (source) => {
      if (!packed.head.sources.some(({ id }) => id === source)) return undefined;
      const passages = known.get(source) ?? packedPassages(packed, source, pin);
      known.set(source, passages);
      return passages;
    },
  };
}
