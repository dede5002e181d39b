import fc from 'fast-check';
import { type Mention, type Status, statusSchema, type Timeline } from '../../data/schema/timeline';
import { drawTimeline, drawWhen } from '../dataset/test-timeline';

/** Timelines of a few articles that say different things of the same events. */
export const timelines: fc.Arbitrary<Timeline> = fc
  .array(
    fc.record({
      sources: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }),
      when: fc.constantFrom('1999', '2023-05', '2024-01-02', '2024-02/..'),
      statuses: fc.array(fc.option(fc.constantFrom<Status>(...statusSchema.options)), { minLength: 4, maxLength: 4 }),
      dates: fc.array(fc.option(fc.constantFrom('2020', '2024-03-01')), { minLength: 4, maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((rows) => {
    const lines = rows.map(({ sources, when }, at) => `e${at} ${when} ${sources.toSorted().join(',')}`);
    // The first event is in every article, so that each of them is there, in order.
    const drawn = drawTimeline(['event when in', 'all 2000 a,b,c,d', ...lines].join('\n'));
    return {
      ...drawn,
      events: drawn.events.map((event, at) => ({
        ...event,
        evidence: event.evidence.map(
          (mention, n): Mention => ({
            ...mention,
            ...(rows[at - 1]?.statuses[n] ? { status: rows[at - 1]?.statuses[n] ?? 'occurred' } : {}),
            ...(rows[at - 1]?.dates[n] ? { when: drawWhen(rows[at - 1]?.dates[n] ?? '2020') } : {}),
          }),
        ),
      })),
    };
  });
