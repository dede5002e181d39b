import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import real from '../../data/timelines/nato-russia-ukraine/timeline.json';
import { type Dataset, toDataset } from '../dataset/dataset';
import { drawWhen, soundDataset } from '../dataset/test-timeline';
import { formatWhen } from '../time/format';
import { DAY } from '../time/units';
import { asKnownOn, reportDay, reportDays } from './as-known';
import { timelines } from './told.fixture';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`);
const whole = soundDataset(real);
const eventOf = (dataset: Dataset, id: string) => dataset.events[dataset.indexById.get(id) ?? -1];

describe('the real timeline', () => {
  const on = (iso: string, id: string) => {
    const event = eventOf(asKnownOn(whole, day(iso)), id);
    return event === undefined ? null : [event.status, formatWhen(event.when, 'en')];
  };

  it.each([
    ['2022-03-23', 'madrid-summit-2022', null],
    ['2022-03-24', 'madrid-summit-2022', ['planned', '29–30 June 2022']],
    ['2022-03-24', 'vilnius-summit-2023', null],
    ['2023-06-18', 'stoltenberg-term-ends-2023-09-30', ['planned', '30 September 2023']],
    ['2022-03-24', 'stoltenberg-successor-search-2022', ['planned', '24 March 2022']],
    ['2023-06-18', 'stoltenberg-successor-search-2022', ['ongoing', '16–18 June 2023']],
    ['2024-04-03', 'stoltenberg-heads-nato-2014', ['ongoing', 'since 1 October 2014']],
    ['2025-04-06', 'stoltenberg-heads-nato-2014', ['occurred', '1 October 2014 – 30 September 2024']],
    ['2012-04-19', 'nato-28-members-2012', ['ongoing', 'since 1 April 2009']],
    ['2012-04-18', 'nato-28-members-2012', null],
    ['2012-04-19', 'afghanistan-war-2001', ['ongoing', 'since October 2001']],
    ['2023-06-18', 'afghanistan-war-2001', ['occurred', 'October 2001 – August 2021']],
  ])('on %s has %s as %j', (iso, id, known) => {
    expect(on(iso, id)).toEqual(known);
  });

  it('says of the term in June 2023 who says so', () => {
    const event = eventOf(asKnownOn(whole, day('2023-06-18')), 'stoltenberg-term-ends-2023-09-30');
    expect(event?.attribution?.en).toBe('Jens Stoltenberg');
    const earlier = eventOf(asKnownOn(whole, day('2022-03-24')), 'stoltenberg-term-ends-2023-09-30');
    expect(earlier?.attribution).toBeUndefined();
  });

  it('never has two sizes of the Alliance at once', () => {
    for (const at of reportDays(whole)) {
      const sizes = asKnownOn(whole, at).events.filter(
        ({ id, status }) => /^nato-\d\d-members/.test(id) && status === 'ongoing',
      );
      expect(sizes.length).toBeLessThanOrEqual(1);
    }
  });

  it('tells no summary that draws on what is told later', () => {
    for (const at of reportDays(whole)) {
      for (const event of asKnownOn(whole, at).events) {
        const told = eventOf(whole, event.id)?.evidence.length;
        if (event.evidence.length < (told ?? 0)) expect(event.summary).toEqual({});
        else expect(Object.keys(event.summary)).not.toEqual([]);
      }
    }
  });
});

describe('the day of a report', () => {
  it.each([
    ['2022-03-24', '2022-03-24'],
    ['2012-04-11/2012-04-19', '2012-04-19'],
    ['2022-03', '2022-03-31'],
    ['2022-03/..', '2022-03-01'],
  ])('of an article published %s is certain on %s', (edtf, known) => {
    expect(reportDay({ published: drawWhen(edtf) })).toBe(day(known));
  });
});

const moments = fc.integer({ min: day('2023-12-30'), max: day('2024-01-07') }).map((at) => at - (at % DAY));

describe('whatever was told', () => {
  it('shows nothing that had not been reported', () => {
    fc.assert(
      fc.property(timelines, moments, (timeline, at) => {
        const known = asKnownOn(toDataset(timeline), at);
        for (const source of known.timeline.sources) expect(reportDay(source)).toBeLessThanOrEqual(at);
        for (const event of known.events) {
          expect(event.evidence.length).toBeGreaterThan(0);
          for (const { source } of event.evidence) expect(known.sources.has(source)).toBe(true);
        }
        for (const { id } of timeline.sources)
          if (!known.sources.has(id)) expect(known.passages.get(id) ?? []).toEqual([]);
      }),
    );
  });

  it('only ever grows, and what is shown stays the same between two reports', () => {
    fc.assert(
      fc.property(timelines, moments, (timeline, at) => {
        const all = toDataset(timeline);
        const [before, after] = [asKnownOn(all, at), asKnownOn(all, at + DAY)];
        const ids = (dataset: Dataset) => dataset.events.map(({ id }) => id);
        expect(ids(after)).toEqual(expect.arrayContaining(ids(before)));
        for (const event of before.events) {
          expect(eventOf(after, event.id)?.evidence.slice(0, event.evidence.length)).toEqual(event.evidence);
        }
        if (!reportDays(all).includes(at as never)) expect(ids(asKnownOn(all, at - DAY))).toEqual(ids(before));
      }),
    );
  });

  it('has the status and the date of the last article that had told it', () => {
    fc.assert(
      fc.property(timelines, moments, (timeline, at) => {
        const all = toDataset(timeline);
        const known = asKnownOn(all, at);
        if (known === all) return;
        for (const event of known.events) {
          const last = event.evidence.at(-1);
          const now = eventOf(all, event.id);
          expect(event.status).toBe(last?.status ?? now?.status);
          expect(event.when).toEqual(last?.when ?? now?.when);
        }
      }),
    );
  });

  it('is the whole from the last report on, and the ground never moves', () => {
    fc.assert(
      fc.property(timelines, moments, (timeline, at) => {
        const all = toDataset(timeline);
        const last = reportDays(all).at(-1) ?? 0;
        expect(asKnownOn(all, last)).toBe(all);
        const known = asKnownOn(all, at);
        expect([known.extent, known.dated, known.home]).toEqual([all.extent, all.dated, all.home]);
      }),
    );
  });
});
