import { describe, expect, it } from 'vitest';
import { packEvents } from '../../data/columns/columns';
import { buildIdTable } from '../../data/columns/id-table';
import { generated } from '../../data/generate/generated.fixture';
import type { Ahead } from '../dataset/ahead';
import { extentsOf } from '../dataset/dataset';
import { type LargeParts, toLargeDataset } from '../dataset/large-dataset';
import { memoryOf } from '../dataset/reading-messages';
import { groupings, noFilters } from '../url/view-state';
import { buildAhead } from './build-ahead';
import { markTable, timeIndex } from './selectors';
import { createAppStore, type State } from './store';

const { timeline } = generated(2500, 3, { isLean: true });
const { events, ...head } = timeline;
const packed = packEvents(head, events, events.length);
const parts: LargeParts = {
  packed,
  idTable: buildIdTable(packed.ids),
  faults: [],
  extents: extentsOf(packed.columns, head.sources),
};

/** As from the other thread. */
function handOver(): Ahead {
  const made = buildAhead(toLargeDataset(parts));
  return structuredClone(made, { transfer: memoryOf(made) });
}

const ahead = handOver();
const [plain, prepared] = [toLargeDataset(parts), toLargeDataset({ ...parts, ahead })];
const stateOf = (part: Partial<State>): State => ({ ...createAppStore().getState(), ...part });
const rowsOf = ({ markAt: _, markOf: __, index: ___, ...rows }: ReturnType<typeof markTable>) => rows;

describe('marks that were made ahead', () => {
  it('are taken, with their index, where everything is shown by topic', () => {
    const state = stateOf({});
    expect(timeIndex(prepared, state)).toBe(ahead.index.index);
    expect(markTable(prepared, state).starts).toBe(ahead.rows.starts);
  });

  it('are what the page would have made', () => {
    const state = stateOf({});
    expect(rowsOf(markTable(prepared, state))).toEqual(rowsOf(markTable(plain, state)));
    expect(timeIndex(prepared, state)).toEqual(timeIndex(plain, state));
    for (let at = 0; at <= events.length; at += 50) {
      expect(markTable(prepared, state).markAt(at)).toEqual(markTable(plain, state).markAt(at));
      expect(markTable(prepared, state).markOf(at)).toEqual(markTable(plain, state).markOf(at));
    }
  });

  it.each([
    ...groupings.filter((group) => group !== 'topic').map((group) => ({ group })),
    { background: false },
    { filters: { ...noFilters, topic: [head.topics[0]?.id ?? ''] } },
  ] satisfies Partial<State>[])('are left where %j asks for others', (part) => {
    const state = stateOf(part);
    expect(timeIndex(prepared, state)).not.toBe(ahead.index.index);
    expect(rowsOf(markTable(prepared, state))).toEqual(rowsOf(markTable(plain, state)));
    expect(timeIndex(prepared, state)).toEqual(timeIndex(plain, state));
  });
});
