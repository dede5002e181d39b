import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import real from '../../data/timelines/nato-russia-ukraine/timeline.json';
import { drawDataset, soundDataset } from '../dataset/test-timeline';
import { buildTimeIndex } from '../time-index/time-index';
import { groupings } from '../url/view-state';
import { layLanes } from './lanes';
import { buildMarks, type MarkTable } from './marks';

/** What each mark stands for, in order. */
const namesOf = (table: MarkTable): string[] =>
  Array.from({ length: table.size }, (_, at) => {
    const mark = table.markAt(at);
    return mark?.kind === 'event' ? `event ${mark.event}` : `article ${mark?.source}`;
  });

describe('buildMarks', () => {
  const dataset = drawDataset(`
    event   when         topic  weight  background  in
    since   2024-01-01/.. war   0.8     -           gazette
    until   ../2023      war    0.5     yes         gazette
    talks   2022-03-24   peace  0.4     -           journal-fr
  `);
  const shown = [0, 1, 2];
  const table = buildMarks(dataset, shown, layLanes(dataset, shown, 'topic'));

  it('puts events and articles in one order of start, then end', () => {
    expect(namesOf(table)).toEqual([
      'event 0', // until
      'event 1', // talks
      'article gazette', // on 1 January 2024
      'event 2', // since then
      'article journal-fr',
    ]);
    expect(table.starts[0]).toBe(Number.NEGATIVE_INFINITY);
    expect(table.ends[3]).toBe(Number.POSITIVE_INFINITY);
  });

  it('gives articles the last lane and the greatest weight', () => {
    expect([...table.lanes]).toEqual([0, 1, 2, 0, 2]);
    expect(table.laneCount).toBe(3);
    expect([table.weights[2], table.weights[4]]).toEqual([1, 1]);
  });

  it('lets what is only alluded to give way', () => {
    expect(table.weights[0]).toBeCloseTo(0.5 * 0.6);
    expect(table.weights[3]).toBeCloseTo(0.8);
  });

  it('tells which dates are vague: not an instant, an interval or a day', () => {
    const drawn = drawDataset('event when\nyear 2020\nspan 2021-01/2021-05\nday 2022-03-24');
    const { vague } = buildMarks(drawn, [0, 1, 2], layLanes(drawn, [0, 1, 2], 'topic'));
    expect([...vague]).toEqual([1, 0, 0, 0]);
  });

  it('tells where an event’s mark is', () => {
    expect([0, 1, 2].map((event) => table.markOf(event))).toEqual([0, 1, 3]);
  });

  it('has no mark for what is not shown', () => {
    const few = buildMarks(dataset, [1], layLanes(dataset, [1], 'topic'));
    expect(namesOf(few)).toEqual(['event 1', 'article gazette', 'article journal-fr']);
    expect(few.markOf(0)).toBeUndefined();
  });
});

describe('the marks of the real timeline', () => {
  const whole = soundDataset(real);

  it('are every shown event and every article once, in order, in a lane that there is', () => {
    fc.assert(
      fc.property(fc.subarray(whole.events.map((_, index) => index)), fc.constantFrom(...groupings), (shown, group) => {
        const table = buildMarks(whole, shown, layLanes(whole, shown, group));
        expect(namesOf(table).toSorted()).toEqual(
          [
            ...shown.map((index) => `event ${index}`),
            ...[...whole.sources.keys()].map((id) => `article ${id}`),
          ].toSorted(),
        );
        expect(() => buildTimeIndex(table)).not.toThrow();
        expect(Math.max(...table.lanes)).toBe(table.laneCount - 1);
        for (const event of shown) expect(table.markAt(table.markOf(event) ?? -1)).toEqual({ kind: 'event', event });
      }),
      { numRuns: 50 },
    );
  });
});
