import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../data/schema/timeline';
import real from '../../data/timelines/nato-russia-ukraine/timeline.json';
import type { Dataset } from '../dataset/dataset';
import { drawDataset, soundDataset } from '../dataset/test-timeline';
import { type FilterKey, filterKeys, noFilters } from '../url/view-state';
import { findDrop } from './drops';
import { activeFilters, countFacets } from './facets';
import { type Droppable, type Found, filterEvents, type Narrowing } from './filter';

/** The values of an event, read off the event itself: what the columns are held to. */
const valuesOf: { readonly [K in FilterKey]: (event: TimelineEvent, dataset: Dataset) => readonly string[] } = {
  topic: (event) => [event.topic],
  actor: (event) => event.actors,
  place: (event) => event.places,
  status: (event) => [event.status],
  basis: (event) => [event.when.basis],
  source: (event) => event.evidence.map((mention) => mention.source),
  language: (event, dataset) =>
    event.evidence.map((mention) => mention.language ?? dataset.sources.get(mention.source)?.language ?? ''),
};

const nothing: Narrowing = { filters: noFilters, background: true, found: null };

const whole = soundDataset(real);

const passing = (dataset: Dataset, { filters, background, found }: Narrowing): readonly number[] =>
  filterEvents(dataset, filters, background, found);

const foundOf = (events: readonly number[]): Found => {
  const found = new Uint8Array(whole.events.length);
  for (const event of events) found[event] = 1;
  return found;
};

/** One filter off, the others as they are. */
const without = (narrowing: Narrowing, dropped: Droppable): Narrowing => {
  if (dropped === 'query') return { ...narrowing, found: null };
  if (dropped === 'background') return { ...narrowing, background: true };
  return { ...narrowing, filters: { ...narrowing.filters, [dropped]: [] } };
};

/** Any choice a person could make in the real timeline, and some that no link should hold. */
const narrowings: fc.Arbitrary<Narrowing> = fc.record({
  filters: fc.record(
    Object.fromEntries(
      filterKeys.map((key) => {
        const values = [...new Set(whole.events.flatMap((event) => valuesOf[key](event, whole)))];
        const some = fc.uniqueArray(fc.constantFrom(...values, 'no-such-value'), { maxLength: 4 });
        return [key, fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: some })];
      }),
    ) as { readonly [K in FilterKey]: fc.Arbitrary<string[]> },
  ),
  background: fc.boolean(),
  found: fc.option(fc.uniqueArray(fc.nat(whole.events.length - 1)).map(foundOf)),
});

describe('the count beside a choice', () => {
  it('is what filtering by it alone leaves, under all the other filters', () => {
    fc.assert(
      fc.property(narrowings, fc.constantFrom(...filterKeys), (narrowing, key) => {
        const counts = countFacets(whole, narrowing).counts[key];
        const values = new Set(whole.events.flatMap((event) => valuesOf[key](event, whole)));
        for (const value of values) {
          const filters = { ...narrowing.filters, [key]: [value] };
          expect(counts.get(value) ?? 0).toBe(passing(whole, { ...narrowing, filters }).length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the number of background events, under all the filters', () => {
    fc.assert(
      fc.property(narrowings, (narrowing) => {
        const shown = passing(whole, { ...narrowing, background: true });
        const expected = shown.filter((event) => whole.events[event]?.background).length;
        expect(countFacets(whole, narrowing).background).toBe(expected);
      }),
    );
  });

  it('counts an event once, however many of its passages have the value', () => {
    const dataset = drawDataset('event actors in\nsiege us,us gazette,gazette');
    const { counts } = countFacets(dataset, nothing);
    expect([counts.actor.get('us'), counts.source.get('gazette')]).toEqual([1, 1]);
  });
});

describe('the filters to drop', () => {
  /** What is left without some of the filters in force. */
  const leavesWithout = (narrowing: Narrowing, dropped: readonly Droppable[]) =>
    passing(whole, dropped.reduce(without, narrowing)).length;

  it('are the fewest whose removal leaves any, and of those the ones that leave most', () => {
    fc.assert(
      fc.property(narrowings, (narrowing) => {
        fc.pre(passing(whole, narrowing).length === 0);
        const drop = findDrop(whole, narrowing);
        const active = activeFilters(narrowing);
        const best = Array.from({ length: 1 << active.length }, (_, bits) =>
          active.filter((_filter, at) => bits & (1 << at)),
        )
          .map((filters) => ({ filters, leaves: leavesWithout(narrowing, filters) }))
          .filter(({ leaves }) => leaves > 0)
          .sort((a, b) => a.filters.length - b.filters.length || b.leaves - a.leaves)[0];
        expect([drop?.filters.length, drop?.leaves]).toEqual([best?.filters.length, best?.leaves]);
        expect(leavesWithout(narrowing, drop?.filters ?? [])).toBe(drop?.leaves);
      }),
    );
  });

  it.each<[string, Partial<Narrowing>, Droppable[]]>([
    ['the filter that keeps all back', { filters: { ...noFilters, topic: ['peace'], actor: ['us'] } }, ['topic']],
    ['the search', { filters: { ...noFilters, topic: ['war'] }, found: foundOf([]) }, ['query']],
    ['what hides the background', { filters: { ...noFilters, actor: ['them'] }, background: false }, ['background']],
    [
      'two where two are to blame',
      { filters: { ...noFilters, topic: ['peace'], actor: ['us'] }, found: foundOf([]) },
      ['topic', 'query'],
    ],
  ])('are %s', (_, narrowing, dropped) => {
    const dataset = drawDataset('event topic actors background\nsiege war us -\nhush war them yes\nlull war them yes');
    expect(findDrop(dataset, { ...nothing, ...narrowing })?.filters).toEqual(dropped);
  });

  it('are none where none is in force', () => {
    expect(findDrop(whole, nothing)).toBeNull();
  });
});
