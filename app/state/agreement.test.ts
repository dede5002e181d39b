/** Search, filters, background, counts, chips, marks and link are one thing seen from several sides: they always agree. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import real from '../../data/timelines/nato-russia-ukraine/timeline.json';
import { soundDataset } from '../dataset/test-timeline';
import { parseUrl } from '../url/url-codec';
import { defaultView, type FilterKey, type Filters, filterKeys, noFilters, type ViewState } from '../url/view-state';
import { createCommands } from './commands';
import { dropFor } from './drops';
import { facets } from './facets';
import { type Droppable, isFiltered, showsBackground } from './filter';
import { markTable, shownEvents, timeIndex } from './selectors';
import { defaultSettings } from './settings';
import { createAppStore, type State } from './store';
import { linkTo } from './url-sync';

const dataset = soundDataset(real);
const everyEvent = dataset.events.map((_, index) => index);

/** Values of each filter that there are, and one that there is not: a link may carry anything. */
const valuesOf: Readonly<Record<FilterKey, readonly string[]>> = {
  topic: [...dataset.topics.keys(), 'no-such-topic'],
  actor: [...dataset.actors.keys(), 'nobody'],
  place: [...dataset.places.keys(), 'nowhere'],
  status: ['occurred', 'ongoing', 'planned', 'proposed', 'alleged', 'rejected'],
  basis: ['explicit', 'relative', 'inferred'],
  source: [...dataset.sources.keys()],
  language: ['en', 'fr', 'de'],
};

const filtersDrawn: fc.Arbitrary<Filters> = fc.record(
  Object.fromEntries(
    filterKeys.map((key) => [
      key,
      fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        fc.uniqueArray(fc.constantFrom(...valuesOf[key]), { maxLength: 3 }),
      ),
    ]),
  ) as { readonly [K in FilterKey]: fc.Arbitrary<string[]> },
);

const readers = fc.record({
  filters: filtersDrawn,
  query: fc.constantFrom<string>('', 'nato', '…'),
  found: fc.subarray(everyEvent),
  background: fc.constantFrom(null, true, false),
  setting: fc.boolean(),
});

type Drawn = typeof readers extends fc.Arbitrary<infer T> ? T : never;

function readAs({ filters, query, found, background, setting }: Drawn) {
  const view: ViewState = { ...defaultView, filters, query, background };
  const store = createAppStore(view, { ...defaultSettings, background: setting });
  const commands = createCommands(store, dataset);
  const words = { starts: [], whole: [] };
  commands.setAnswer({ query, events: Uint32Array.from(found), articles: [], words, around: new Map() });
  return { store, commands };
}

const shownIn = (state: State) => [...shownEvents(dataset, state)];

/** What stands as a chip or in the search box: all that can be taken off. */
const inForce = (state: State): readonly Droppable[] => [
  ...filterKeys.filter((key) => state.filters[key].length > 0),
  ...(state.query === 'nato' ? (['query'] as const) : []),
  ...(showsBackground(state) ? [] : (['background'] as const)),
];

const check = (property: (drawn: Drawn) => void) => fc.assert(fc.property(readers, property), { numRuns: 120 });

describe('in every combination', () => {
  it('the axis has a mark for each event in the list, and for no other', () => {
    check((drawn) => {
      const state = readAs(drawn).store.getState();
      const { events, size } = markTable(dataset, state);
      expect([...events].filter((event) => event >= 0).toSorted((a, b) => a - b)).toEqual(shownIn(state));
      expect(timeIndex(dataset, state).size).toBe(size);
    });
  });

  it('each count is what choosing that value alone would leave', () => {
    check((drawn) => {
      const { store } = readAs(drawn);
      const state = store.getState();
      const { counts } = facets(dataset, state);
      for (const key of filterKeys) {
        for (const value of valuesOf[key].slice(0, 4)) {
          const chosen = { ...state, filters: { ...state.filters, [key]: [value] } };
          expect(counts[key].get(value) ?? 0, `${key} ${value}`).toBe(shownIn(chosen).length);
        }
      }
    });
  });

  it('what can be dropped is what is in force, and dropping it leaves what was promised', () => {
    check((drawn) => {
      const state = readAs(drawn).store.getState();
      const drop = dropFor(dataset, state);
      if (drop === null) return;
      expect(inForce(state)).toEqual(expect.arrayContaining([...drop.filters]));
      const { store, commands } = readAs(drawn);
      drop.filters.forEach(commands.dropFilter);
      expect(shownIn(store.getState())).toHaveLength(drop.leaves);
    });
  });

  it('where nothing matches, the way out that is offered leads to events', () => {
    check((drawn) => {
      const { store, commands } = readAs(drawn);
      if (shownIn(store.getState()).length > 0) return;
      const drop = dropFor(dataset, store.getState());
      drop?.filters.forEach(commands.dropFilter);
      expect(shownIn(store.getState()).length).toBe(drop?.leaves);
      expect(shownIn(store.getState()).length).toBeGreaterThan(0);
    });
  });

  it('the link opens the same, whoever has it', () => {
    check((drawn) => {
      const state = readAs(drawn).store.getState();
      const { view } = parseUrl(`?${linkTo(state, dataset)}`);
      const opened = readAs({ ...drawn, ...view, found: drawn.found }).store.getState();
      expect(shownIn(opened)).toEqual(shownIn(state));
      const elsewhere = readAs({ ...drawn, ...view, found: drawn.found, setting: true }).store.getState();
      expect(shownIn(elsewhere)).toEqual(shownIn(state));
    });
  });

  it('showing all events leaves nothing in force', () => {
    check((drawn) => {
      const { store, commands } = readAs(drawn);
      commands.clearFilters();
      const state = store.getState();
      expect([inForce(state), isFiltered(state.filters), linkTo(state, dataset)]).toEqual([[], false, '']);
      expect(shownIn(state)).toEqual(everyEvent);
    });
  });

  it('one value alone leaves just what it promised', () => {
    check((drawn) => {
      const { store, commands } = readAs(drawn);
      const [actor = ''] = dataset.actors.keys();
      commands.showOnly('actor', actor);
      const state = store.getState();
      const expected = shownIn({ ...state, filters: { ...noFilters, actor: [actor] }, query: '' });
      expect(shownIn(state)).toEqual(expected);
    });
  });
});
