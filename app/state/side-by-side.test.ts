import { describe, expect, it } from 'vitest';
import real from '../../data/timelines/nato-russia-ukraine/timeline.json';
import { toDataset } from '../dataset/dataset';
import { drawTimeline, drawWhen, soundDataset } from '../dataset/test-timeline';
import { asKnownOn } from './as-known';
import { allComparisons, changesOf, compareById, isToldTwice, threadsOf } from './side-by-side';
import { toldLater } from './told-later';

const whole = soundDataset(real);

const drawn = drawTimeline(`
  event   when        status    in
  treaty  2022-05-01  occurred  first,second,third
  talks   2022-03-24  planned   first
  visit   2023-01-01  occurred  third
`);
const [treaty, ...others] = drawn.events;
const claims = [
  { status: 'proposed', when: drawWhen('2022-06'), attribution: { en: 'the mayor' } },
  { status: 'planned', when: drawWhen('2022-06') },
  {},
] as const;
const timeline = {
  ...drawn,
  events: [
    { ...(treaty ?? others[0]), evidence: treaty?.evidence.map((one, at) => ({ ...one, ...claims[at] })) ?? [] },
    ...others,
  ] as typeof drawn.events,
  threads: [
    { id: 'peace', title: { en: 'Peace', fr: 'Paix' }, events: ['talks', 'treaty'] },
    { id: 'once', title: { en: 'Once', fr: 'Une fois' }, events: ['talks', 'nothing-known'] },
  ],
};
const dataset = toDataset(timeline);

describe('an event told in several articles', () => {
  const comparison = compareById(dataset, 'treaty');

  it('has a column an article, by day', () => {
    expect(comparison?.columns.map(({ source, entries }) => [source.id, entries.length])).toEqual([
      ['first', 1],
      ['second', 1],
      ['third', 1],
    ]);
  });

  it('says of each what it had otherwise than the one before', () => {
    expect(comparison?.columns.flatMap(({ entries }) => entries.map(({ changed }) => changed))).toEqual([
      [],
      ['status', 'attribution'],
      ['status', 'when'],
    ]);
    expect(
      comparison && changesOf(comparison).map(({ source, before, claim }) => [source.id, before?.status, claim.status]),
    ).toEqual([
      ['second', 'proposed', 'planned'],
      ['third', 'planned', 'occurred'],
    ]);
  });

  it('is told twice, and one of a single article is not', () => {
    expect(dataset.events.filter(isToldTwice).map(({ id }) => id)).toEqual(['treaty']);
  });
});

describe('a thread', () => {
  it('puts the passages of its events under their articles, in its own order', () => {
    const columns = compareById(dataset, 'peace')?.columns ?? [];
    expect(columns.map(({ entries }) => entries.map(({ event }) => event.id))).toEqual([
      ['talks', 'treaty'],
      ['treaty'],
      ['treaty'],
    ]);
  });

  it('is offered from each of its events, where two articles tell of it', () => {
    expect(threadsOf(dataset, 'talks').map(({ id }) => id)).toEqual(['peace']);
    expect(threadsOf(dataset, 'visit')).toEqual([]);
    expect(allComparisons(dataset).map(({ id }) => id)).toEqual(['peace', 'treaty']);
  });

  it('knows no more than the day', () => {
    const known = asKnownOn(dataset, Date.parse('2024-01-01'));
    expect(allComparisons(known)).toEqual([]);
    expect(compareById(known, 'peace')?.columns.map(({ source }) => source.id)).toEqual(['first']);
  });

  it('or event that is not there is nothing', () => {
    expect(compareById(dataset, 'nobody')).toBeNull();
  });
});

describe('the real timeline', () => {
  it('has the Secretary General, the summits and the invasion side by side, each in several articles', () => {
    for (const id of ['secretary-general', 'summits', 'invasion']) {
      expect(compareById(whole, id)?.columns.length, id).toBeGreaterThan(2);
    }
    for (const { id, columns } of allComparisons(whole)) expect(columns.length, id).toBeGreaterThan(1);
  });
});

describe('what was told later', () => {
  it('follows from article to article', () => {
    const known = asKnownOn(dataset, Date.parse('2024-01-01'));
    const [event] = known.events.filter(({ id }) => id === 'treaty');
    const later = event ? toldLater(dataset, event) : [];
    expect(later.map(({ source, changed, evidence }) => [source.id, changed, evidence])).toEqual([
      ['second', ['status', 'attribution'], 2],
      ['third', ['status', 'when'], 3],
    ]);
  });

  it('is nothing once all is told', () => {
    const [event] = dataset.events;
    expect(event && toldLater(dataset, event)).toEqual([]);
  });
});
