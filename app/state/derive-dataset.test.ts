import { describe, expect, it } from 'vitest';
import real from '../../data/timelines/nato-russia-ukraine/timeline.json';
import { drawDataset, soundDataset } from '../dataset/test-timeline';
import { asReported, firstReport } from './as-reported';
import { createDatasetView } from './dataset-view';
import { createDerivation } from './derive-dataset';
import { panBounds } from './limits';
import { firstReportDay, knowledgeOn, lastReport, stepOf } from './report-steps';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`);

// Articles appear one a day from 1 January 2024, in the order in which they are named.
const whole = drawDataset(`
  event  when        in
  pact   1949-04-04  first,second
  siege  2022-02-24  second
  talks  2024-05-01  first
  visit  2023-01-01  third,second
`);

describe('the clock of reports', () => {
  const reported = asReported(whole);

  it('puts every event once on the day of the first article that tells it', () => {
    expect(reported.events.map(({ id }, at) => [id, reported.placed[at]?.edtf])).toEqual([
      ['pact', '2024-01-01'],
      ['talks', '2024-01-01'],
      ['siege', '2024-01-02'],
      ['visit', '2024-01-02'],
    ]);
    expect(reported.events).toHaveLength(whole.events.length);
  });

  it('takes the earliest article, not the one that the evidence begins with', () => {
    const visit = whole.events.find(({ id }) => id === 'visit');
    expect(visit && firstReport(visit, whole)?.id).toBe('second');
  });

  it('leaves the events themselves as they are, and the window its room', () => {
    expect(reported.events.map(({ when }) => when.edtf).toSorted()).toEqual(
      whole.events.map(({ when }) => when.edtf).toSorted(),
    );
    expect(panBounds(reported)).toEqual(panBounds(whole));
    expect(reported.home.end - reported.home.start).toBeLessThan(whole.home.end - whole.home.start);
  });

  it('counts the real timeline the same by either clock', () => {
    const dataset = soundDataset(real);
    const other = asReported(dataset);
    expect(other.events.map(({ id }) => id).toSorted()).toEqual(dataset.events.map(({ id }) => id).toSorted());
    expect(new Set(other.placed)).toEqual(new Set(dataset.timeline.sources.map(({ published }) => published)));
  });
});

describe('the views of a dataset', () => {
  it('are made once, and once for all the days between two reports', () => {
    const derive = createDerivation(whole);
    expect(derive({ clock: 'happened', asOf: null })).toBe(whole);
    expect(derive({ clock: 'happened', asOf: '2030-01-01' })).toBe(whole);
    const known = derive({ clock: 'happened', asOf: '2024-01-01' });
    expect(derive({ clock: 'happened', asOf: '2024-01-01' })).toBe(known);
    expect(derive({ clock: 'reported', asOf: null })).toBe(derive({ clock: 'reported', asOf: '2024-01-09' }));
    expect(derive({ clock: 'happened', asOf: '1900-01-01' })).toBe(derive({ clock: 'happened', asOf: '2023-12-31' }));
  });

  it('can be had by both at once: what was known, on the day it was told', () => {
    const both = createDerivation(whole)({ clock: 'reported', asOf: '2024-01-01' });
    expect(both.events.map(({ id }, at) => [id, both.placed[at]?.edtf])).toEqual([
      ['pact', '2024-01-01'],
      ['talks', '2024-01-01'],
    ]);
  });

  it('are the whole one until what makes them has come', async () => {
    const view = createDatasetView(whole);
    const asked = { clock: 'reported', asOf: null } as const;
    expect([view.of(asked), view.isReady(asked), view.isReady({ clock: 'happened', asOf: null })]).toEqual([
      whole,
      false,
      true,
    ]);
    await view.load();
    expect(view.isReady(asked)).toBe(true);
    expect(view.of(asked).whole).toBe(whole);
  });
});

describe('the steps of a replay', () => {
  const days = ['2024-01-01', '2024-01-02', '2024-01-03'].map(day) as never;

  it.each([
    ['2023-01-01', 1, '2024-01-01'],
    ['2024-01-01', 1, '2024-01-02'],
    ['2024-01-03', 1, null],
    ['2024-01-03', -1, '2024-01-02'],
    ['2024-02-01', -1, '2024-01-03'],
    ['2024-01-01', -1, null],
  ] as const)('from %s by %i lead to %s', (from, by, to) => {
    expect(stepOf(days, day(from), by)).toBe(to === null ? null : day(to));
  });

  it.each([
    ['2023-12-31', { articles: 0, events: 0, fresh: 0 }],
    ['2024-01-01', { articles: 1, events: 2, fresh: 0 }],
    ['2024-01-02', { articles: 2, events: 4, fresh: 2 }],
    ['2024-01-03', { articles: 3, events: 4, fresh: 0 }],
  ])('on %s bring %j', (at, knowledge) => {
    expect(knowledgeOn(whole, day(at))).toEqual(knowledge);
  });

  it('know when an event was first told, and when all was', () => {
    expect(firstReportDay(whole, 'visit')).toBe(day('2024-01-02'));
    expect(firstReportDay(whole, 'nothing-of-the-kind')).toBeNull();
    expect(lastReport(whole)).toBe(day('2024-01-03'));
  });
});
