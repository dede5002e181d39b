import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../data/schema/validate';
import real from '../../data/timelines/nato-russia-ukraine/timeline.json';
import { DAY } from '../time/units';
import { toBounds, toDataset } from './dataset';
import { drawDataset, drawText, drawTimeline, soundDataset } from './test-timeline';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`);

describe('the drawn timeline of the tests', () => {
  const timeline = drawTimeline(`
    event   when         topic  status   basis     actors   places  in
    siege   2022-02/..   war    ongoing  inferred  ours     town    gazette
    talks   2022-03-24   peace  planned  relative  ours,us  -       gazette,journal-fr
  `);

  it('is a timeline without a fault', () => {
    expect(parseTimeline(structuredClone(timeline))).toEqual({ timeline, faults: [] });
  });

  it('has articles in which its passages stand', () => {
    for (const { source, start, end, exact } of timeline.events.flatMap((event) => event.evidence)) {
      expect(drawText(timeline, source).slice(start, end)).toBe(exact);
    }
  });
});

describe('toDataset', () => {
  it('puts events in order of start, then end, then id', () => {
    const dataset = drawDataset(`
      event      when
      later      2022-03-25
      day-b      2022-03-24
      open-end   2022-03-24/..
      day-a      2022-03-24
      month      2022-03
      open-start ../2022-01
    `);
    expect(dataset.events.map((event) => event.id)).toEqual([
      'open-start',
      'month',
      'day-a',
      'day-b',
      'open-end',
      'later',
    ]);
  });

  it('two events without a start are in order of their ends', () => {
    const { events } = drawDataset(`
      event  when
      b      ../2022
      c      ../2021
      a      ../2022
    `);
    expect(events.map((event) => event.id)).toEqual(['c', 'a', 'b']);
  });

  it('holds an open end as infinity, on its own side', () => {
    const dataset = drawDataset(`
      event  when
      until  ../2022-03
      since  2022-02/..
    `);
    expect([...dataset.starts]).toEqual([Number.NEGATIVE_INFINITY, day('2022-02-01')]);
    expect([...dataset.ends]).toEqual([day('2022-04-01'), Number.POSITIVE_INFINITY]);
  });

  it.each([
    ['2022-03-24', '2022-03-24', '2022-03-25'],
    ['2022', '2022-01-01', '2023-01-01'],
    ['-0043-03-15', '-000043-03-15', '-000043-03-16'],
  ])('the bounds of %s are in UTC, the end left out', (when, start, end) => {
    const [event] = drawTimeline(`when\n${when}`).events;
    expect(event && toBounds(event.when)).toEqual([day(start), day(end)]);
  });

  it('knows each event, topic, actor, place and article by its id', () => {
    const dataset = drawDataset(`
      event  when        topic  actors  places  in
      second 2022-03-25  peace  us      town    gazette
      first  2022-03-24  war    them    river   journal-fr
    `);
    expect(dataset.indexById).toEqual(
      new Map([
        ['first', 0],
        ['second', 1],
      ]),
    );
    expect(dataset.topics.get('peace')?.label.en).toBe('peace');
    expect(dataset.actors.get('them')?.label.en).toBe('them');
    expect(dataset.places.get('river')?.label.fr).toBe('river (fr)');
    expect(dataset.sources.get('journal-fr')?.language).toBe('fr');
  });

  it('lists the passages of each article by their place in the text, each with the proof that it is', () => {
    const dataset = drawDataset(`
      event  when        in
      last   2023-01-01  gazette,herald
      first  2022-01-01  herald,gazette
    `);
    const drawn = (source: string) =>
      dataset.passages
        .get(source)
        ?.map(({ event, evidence, mention }) => [dataset.events[event]?.id, evidence, mention.source]);
    expect(drawn('gazette')).toEqual([
      ['last', 0, 'gazette'],
      ['first', 1, 'gazette'],
    ]);
    expect(drawn('herald')).toEqual([
      ['last', 1, 'herald'],
      ['first', 0, 'herald'],
    ]);
  });
});

describe('the extent of a timeline', () => {
  it('reaches from the first day to the last, articles included, with room for the last labels', () => {
    const { extent } = drawDataset('when\n1949-04-04\n2022-03-24');
    const [first, last] = [day('1949-04-04'), day('2024-01-02')];
    expect(extent.start).toBeCloseTo(first - (last - first) * 0.03);
    expect(extent.end).toBeCloseTo(last + (last - first) * 0.16);
  });

  it('leaves open ends out', () => {
    const { extent } = drawDataset('when\n2023/..\n../2023-06');
    expect(extent.start).toBeGreaterThan(day('2022-11-01'));
    expect(extent.end).toBeLessThan(day('2024-04-01'));
  });

  it('opens on what the articles tell outright, and reaches over what they only allude to', () => {
    const { extent, home } = drawDataset(`
      event    when        background
      allusion 1949-04-04  yes
      told     2022-03-24  -
    `);
    expect(extent.start).toBeLessThan(day('1949-04-04'));
    expect(home.start).toBeGreaterThan(day('2022-01-01'));
    expect(home.start).toBeLessThan(day('2022-03-24'));
  });

  it('is never empty, whatever there is', () => {
    const empty = { ...drawTimeline(''), sources: [] };
    expect(toDataset(empty).extent).toEqual({ start: -DAY, end: 2 * DAY });
    expect(toDataset(empty).home).toEqual({ start: -DAY, end: 2 * DAY });
  });
});

describe('the timeline of NATO, Russia and Ukraine', () => {
  const dataset = soundDataset(real);

  it('is in order of start', () => {
    expect([...dataset.starts]).toEqual([...dataset.starts].toSorted((a, b) => a - b));
  });

  it('finds each event where its id says', () => {
    for (const [index, event] of dataset.events.entries()) expect(dataset.indexById.get(event.id)).toBe(index);
    expect(dataset.indexById.has('no-such-event')).toBe(false);
  });

  it('has each mention in exactly one article, in order', () => {
    const bySource = dataset.timeline.sources.map(({ id }) => dataset.passages.get(id) ?? []);
    const listed = bySource.flat();
    const mentions = dataset.events.flatMap((event) => event.evidence);
    expect(new Set(listed.map((passage) => passage.mention))).toEqual(new Set(mentions));
    expect(listed).toHaveLength(mentions.length);
    for (const passages of bySource) {
      const starts = passages.map((passage) => passage.mention.start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }
    for (const { event, evidence, mention } of listed) {
      expect(dataset.events[event]?.evidence[evidence]).toBe(mention);
    }
  });

  it('has every finite end within its extent, and opens on a part of it', () => {
    const ends = [...dataset.starts, ...dataset.ends].filter(Number.isFinite);
    expect(Math.min(...ends)).toBeGreaterThan(dataset.extent.start);
    expect(Math.max(...ends)).toBeLessThan(dataset.extent.end);
    expect(dataset.home.start).toBeGreaterThanOrEqual(dataset.extent.start);
    expect(dataset.home.end).toBeLessThanOrEqual(dataset.extent.end);
  });
});
