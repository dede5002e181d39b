import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packEvents } from '../../data/columns/columns';
import { buildIdTable } from '../../data/columns/id-table';
import { generated } from '../../data/generate/generated.fixture';
import type { Timeline } from '../../data/schema/timeline';
import { type Dataset, toDataset } from '../dataset/dataset';
import { toLargeDataset } from '../dataset/large-dataset';
import { drawWhen } from '../dataset/test-timeline';
import { DAY, formatIso, instant } from '../time/units';
import { createDerivation } from './derive-dataset';
import { viewLarge } from './large-view';
import { firstReportDay, knowledgeOn } from './report-steps';
import { timelines } from './told.fixture';

function asLarge(timeline: Timeline): Dataset {
  const small = toDataset(timeline);
  const { events, ...head } = small.timeline;
  const packed = packEvents(head, small.events, events.length);
  const { dated, extent, home } = small;
  return toLargeDataset({ packed, idTable: buildIdTable(packed.ids), faults: [], extents: { dated, extent, home } });
}

/** All that is told of a dataset. */
function spread(dataset: Dataset) {
  const { timeline, events, placed, starts, ends, numbers, dated, extent, home } = dataset;
  return {
    sources: timeline.sources,
    events: [...events],
    placed: [...placed],
    titles: Array.from({ length: events.length + 1 }, (_, at) => dataset.titleOf(at)),
    places: [...events].map(({ id }) => dataset.indexById.get(id)),
    passages: timeline.sources.map(({ id }) => dataset.passages.get(id) ?? []),
    ...{ starts, ends, columns: numbers.columns, dated, extent, home },
  };
}

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`);
const moments = fc
  .integer({ min: day('2023-12-30'), max: day('2024-01-07') })
  .map((at) => formatIso(instant(at - (at % DAY))).slice(0, 10));
const asked = fc.record({ clock: fc.constantFrom('happened' as const, 'reported' as const), asOf: fc.option(moments) });

/** The first article perhaps appeared later than the others: which had told is then no matter of the first few. */
const spreadOut = fc.record({ timeline: timelines, isLate: fc.boolean() }).map(({ timeline, isLate }) => {
  const [first, ...others] = timeline.sources;
  if (!isLate || first === undefined) return timeline;
  return { ...timeline, sources: [{ ...first, published: drawWhen('2024-01-01/2024-01-06') }, ...others] };
});

describe('the views of a large dataset', () => {
  it('are those of the same one in memory, by either clock and on any day', () => {
    fc.assert(
      fc.property(spreadOut, asked, (timeline, view) => {
        const large = asLarge(timeline);
        const small = toDataset({ ...timeline, events: [...large.events] });
        expect(spread(createDerivation(large, viewLarge)(view))).toEqual(spread(createDerivation(small)(view)));
      }),
    );
  });

  it('count what was known by a day as the same one in memory does', () => {
    fc.assert(
      fc.property(timelines, moments, (timeline, at) => {
        const [large, small] = [asLarge(timeline), toDataset(timeline)];
        expect(knowledgeOn(large, day(at))).toEqual(knowledgeOn(small, day(at)));
        for (const { id } of timeline.events) expect(firstReportDay(large, id)).toBe(firstReportDay(small, id));
      }),
    );
  });

  it('read no event to be made, and give the same object again', () => {
    const { timeline } = generated(3000, 5);
    const whole = asLarge(timeline);
    const unread = new Proxy([], {
      get: () => {
        throw new Error('an event was read');
      },
    });
    const reported = createDerivation({ ...whole, events: unread }, viewLarge)({ clock: 'reported', asOf: null });
    expect(reported.starts).toHaveLength(3000);
    const view = createDerivation(whole, viewLarge)({ clock: 'reported', asOf: null });
    expect(view.events[7]).toBe(view.events[7]);
    expect(view.events.map(({ id }) => id).toSorted()).toEqual(whole.events.map(({ id }) => id).toSorted());
  });
});
