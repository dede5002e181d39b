import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import real from '../../data/timelines/nato-russia-ukraine/timeline.json';
import type { Dataset } from '../dataset/dataset';
import { drawDataset, soundDataset } from '../dataset/test-timeline';
import { contains, containsInstant, duration, middle, type Span, span } from '../time/span';
import { DAY, instant } from '../time/units';
import { defaultView, noFilters, type ViewState } from '../url/view-state';
import { createCommands } from './commands';
import { NEAREST_WINDOW, panBounds } from './limits';
import type { Mark } from './marks';
import { markTable } from './selectors';
import { defaultSettings } from './settings';
import { bursts } from './step-commands';
import { createAppStore, restingWindow, type State } from './store';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`);
const days = (from: string, to: string): Span => span(day(from), day(to));

const drawn = drawDataset(`
  event    when                   topic  background  in
  pact     1949-04-04             peace  yes         gazette
  siege    2022-02-24             war    -           gazette,herald
  talks    2022-03-24             peace  -           gazette
  visit    2022-03-24             peace  -           herald
  treaty   2022-05-01             peace  -           gazette
  century  1901-01-01/2000-12-31  war    yes         gazette
`);

/** A reader at work, looking at the spring of 2022 unless told otherwise. */
function read(view: Partial<ViewState> = {}, dataset: Dataset = drawn) {
  const store = createAppStore({ ...defaultView, window: days('2022-01-01', '2022-07-01'), ...view });
  const states: State[] = [];
  store.subscribe((state) => states.push(state));
  return {
    store,
    commands: createCommands(store, dataset),
    chosen: () => store.getState().selection?.event ?? null,
    window: () => restingWindow(store.getState(), dataset),
    /** How often the store has changed. */
    changes: () => states.length,
  };
}

describe('choosing an event', () => {
  it('closes the article and the list that were open', () => {
    const { store, commands } = read();
    store.setState({ article: 'gazette', expanded: ['talks', 'visit'] });
    commands.selectEvent({ event: 'siege', evidence: 2 });
    expect(store.getState()).toMatchObject({
      selection: { event: 'siege', evidence: 2 },
      article: null,
      expanded: null,
    });
  });

  it('stays where it is when the event is well in sight', () => {
    const { store, commands, window } = read();
    commands.selectEvent({ event: 'talks' });
    expect(window()).toEqual(days('2022-01-01', '2022-07-01'));
    expect(store.getState().flight).toBeNull();
  });

  it('flies to an event out of sight, in one change', () => {
    const { store, commands, window, changes } = read();
    commands.selectEvent({ event: 'pact' });
    expect(containsInstant(window(), instant(day('1949-04-04')))).toBe(true);
    expect(store.getState().flight).toEqual({ to: window(), animated: true });
    expect(changes()).toBe(1);
  });

  it('stays where it is when told to', () => {
    const { store, commands, window } = read();
    commands.selectEvent({ event: 'pact' }, { fly: false });
    expect(window()).toEqual(days('2022-01-01', '2022-07-01'));
    expect(store.getState()).toMatchObject({ selection: { event: 'pact' }, flight: null });
  });

  it('does nothing for an event that there is not', () => {
    const { commands, changes } = read();
    commands.selectEvent({ event: 'no-such-event' });
    expect(changes()).toBe(0);
  });

  it('in the middle of a flight elsewhere, ends where the event is in sight', () => {
    const { commands, window } = read();
    commands.selectEvent({ event: 'pact' });
    // The flight to 1949 has hardly begun: the talks of 2022 are still well in sight.
    commands.moveWindow(days('2021-12-01', '2022-06-01'));
    commands.selectEvent({ event: 'talks' });
    commands.arrive();
    expect(containsInstant(window(), instant(day('2022-03-24')))).toBe(true);
  });

  it('is taken back without moving', () => {
    const { store, commands, window } = read({ selection: { event: 'talks' }, article: 'gazette' });
    commands.clearSelection();
    expect(store.getState()).toMatchObject({ selection: null, article: null, expanded: null });
    expect(window()).toEqual(days('2022-01-01', '2022-07-01'));
  });
});

describe('stepping', () => {
  // In order: century, pact, siege, talks, visit, treaty.
  it.each<[string | null, 1 | -1, string | null]>([
    ['siege', 1, 'talks'],
    ['talks', 1, 'visit'],
    ['visit', -1, 'talks'],
    ['siege', -1, 'pact'],
    ['treaty', 1, 'treaty'],
    ['century', -1, 'century'],
    // Nothing chosen: from the middle of the window, 1 April 2022.
    [null, 1, 'treaty'],
    [null, -1, 'visit'],
  ])('from %s by %i leads to %s', (from, by, to) => {
    const { commands, chosen } = read({ selection: from === null ? null : { event: from } });
    commands.step(by);
    expect(chosen()).toBe(to);
  });

  it.each<[string | null, 1 | -1, string | null]>([
    ['pact', 1, 'talks'],
    ['treaty', -1, 'visit'],
    // The chosen event itself is filtered out.
    ['siege', 1, 'talks'],
    ['siege', -1, 'pact'],
    ['century', -1, 'century'],
  ])('goes past what is filtered out: from %s by %i to %s', (from, by, to) => {
    const { commands, chosen } = read({
      selection: from === null ? null : { event: from },
      filters: { ...noFilters, topic: ['peace'] },
    });
    commands.step(by);
    expect(chosen()).toBe(to);
  });

  it('goes past the background where that is hidden', () => {
    const { commands, chosen } = read({ selection: { event: 'siege' }, background: false });
    commands.step(-1);
    expect(chosen()).toBe('siege');
  });

  it.each([
    ['the last window there is', days('2024-06-01', '2024-07-01'), 1],
    ['a window before everything', days('1880-01-01', '1881-01-01'), -1],
  ] as const)('has nowhere to go from %s', (_, window, by) => {
    const { commands, chosen } = read({ window });
    commands.step(by);
    expect(chosen()).toBeNull();
  });

  it('chooses nothing where nothing is shown', () => {
    const { commands, chosen } = read({ filters: { ...noFilters, topic: ['no-such-topic'] } });
    commands.step(1);
    commands.step(-1);
    expect(chosen()).toBeNull();
  });

  it('goes through every event of the real timeline and back', () => {
    const whole = soundDataset(real);
    const ids = whole.events.map((event) => event.id);
    const { commands, chosen, window } = read({ selection: { event: ids[0] ?? '' } }, whole);
    const walk = (by: 1 | -1) =>
      ids.slice(1).map(() => {
        commands.step(by);
        const start = whole.starts[whole.indexById.get(chosen() ?? '') ?? -1] ?? Number.NaN;
        if (Number.isFinite(start)) expect(containsInstant(window(), instant(start))).toBe(true);
        return chosen();
      });
    expect(walk(1)).toEqual(ids.slice(1));
    expect(walk(-1)).toEqual(ids.slice(0, -1).toReversed());
  });
});

describe('opening an article', () => {
  it('closes the event and goes to the day it was published', () => {
    const { store, commands, window } = read({ selection: { event: 'talks' } });
    commands.openArticle('herald');
    expect(store.getState()).toMatchObject({ article: 'herald', selection: null, expanded: null });
    expect(containsInstant(window(), instant(day('2024-01-02')))).toBe(true);
  });

  it('stays where it is when told to, and does nothing for an article that there is not', () => {
    const { store, commands, window, changes } = read();
    commands.openArticle('herald', { fly: false });
    expect(window()).toEqual(days('2022-01-01', '2022-07-01'));
    commands.openArticle('no-such-article');
    expect(store.getState().article).toBe('herald');
    expect(changes()).toBe(1);
  });
});

describe('opening a cluster', () => {
  const members = (...ids: string[]): Mark[] =>
    ids.map((id) => {
      const event = drawn.indexById.get(id);
      return event === undefined ? { kind: 'source', source: id } : { kind: 'event', event };
    });

  it('goes near enough to part its members', () => {
    const { store, commands, window } = read({ window: days('1940-01-01', '2030-01-01') });
    commands.openCluster(members('siege', 'talks', 'treaty'));
    expect(store.getState()).toMatchObject({ expanded: null, flight: { to: window() } });
    expect(contains(window(), days('2022-02-24', '2022-05-02'))).toBe(true);
    expect(duration(window())).toBeLessThan(200 * DAY);
  });

  it('lists members of one day, which nothing would part, and stays', () => {
    const { store, commands, window } = read({ selection: { event: 'siege' } });
    commands.openCluster(members('talks', 'visit'));
    expect(store.getState()).toMatchObject({ expanded: ['talks', 'visit'], selection: null, article: null });
    expect(window()).toEqual(days('2022-01-01', '2022-07-01'));
  });

  it('lists members that are as near as they come', () => {
    const { store, commands } = read({ window: days('2022-02-20', '2022-05-05') });
    commands.openCluster(members('siege', 'treaty'));
    expect(store.getState().expanded).toEqual(['siege', 'treaty']);
  });

  it('lists articles that nothing would part, and exactly those', () => {
    const { store, commands } = read({ window: days('2023-12-31', '2024-01-02') });
    commands.openCluster(members('gazette', 'herald'));
    expect(store.getState()).toMatchObject({ article: null, expanded: ['*gazette', '*herald'] });
  });

  it('always shows each member’s start, or lists all of them', () => {
    const whole = soundDataset(real);
    const table = markTable(whole, createAppStore().getState());
    const marks = Array.from({ length: table.size }, (_, at) => table.markAt(at)).flatMap((mark) => mark ?? []);
    const starts = (mark: Mark) =>
      mark.kind === 'event'
        ? (whole.starts[mark.event] ?? 0)
        : Date.parse(whole.sources.get(mark.source)?.published.start ?? '');
    fc.assert(
      fc.property(fc.subarray(marks, { minLength: 2 }), fc.nat(40_000), fc.nat(40_000), (chosen, from, length) => {
        const at = whole.extent.start + from * DAY;
        const { store, commands, window } = read({ window: span(at, at + (length + 1) * DAY) }, whole);
        commands.openCluster(chosen);
        const { expanded, article } = store.getState();
        if (expanded !== null) {
          expect(expanded).toHaveLength(chosen.length);
        } else if (article === null) {
          for (const start of chosen.map(starts).filter(Number.isFinite)) {
            expect(containsInstant(window(), instant(start))).toBe(true);
          }
        }
      }),
    );
  });
});

describe('the window', () => {
  it.each([
    ['nearer', 0.5, 0.5],
    ['farther', 2, 2],
  ])('zooms %s about its middle', (_, ratio, factor) => {
    const { store, commands, window } = read();
    const before = window();
    commands.zoom(ratio);
    expect(duration(window())).toBeCloseTo(duration(before) * factor);
    expect(middle(window())).toBe(middle(before));
    expect(store.getState().flight).toEqual({ to: window(), animated: true });
  });

  it('zooms about a place that is named, which stays where it is on screen', () => {
    const { commands, window } = read();
    const [before, at] = [window(), instant(day('2022-02-01'))];
    commands.zoom(0.25, at);
    expect((at - window().start) / duration(window())).toBeCloseTo((at - before.start) / duration(before));
  });

  it('adds up zooms that come faster than they are flown', () => {
    const { commands, window } = read();
    commands.zoom(0.5);
    commands.moveWindow(days('2022-01-05', '2022-06-25'));
    commands.zoom(0.5);
    expect(duration(window())).toBeCloseTo((181 * DAY) / 4);
  });

  it('comes no nearer than a day and goes no farther than the bounds', () => {
    const { commands, window, changes } = read();
    for (let turns = 0; turns < 20; turns += 1) commands.zoom(0.5);
    expect(duration(window())).toBe(NEAREST_WINDOW);
    for (let turns = 0; turns < 40; turns += 1) commands.zoom(2);
    expect(window()).toEqual(panBounds(drawn));
    const before = changes();
    commands.zoom(2);
    commands.pan(1);
    expect(changes()).toBe(before);
  });

  it('moves by a share of its length, as far as the bounds', () => {
    const { commands, window } = read();
    commands.pan(0.5);
    expect(window()).toEqual(span(day('2022-01-01') + 90.5 * DAY, day('2022-07-01') + 90.5 * DAY));
    for (let steps = 0; steps < 400; steps += 1) commands.pan(0.9);
    expect(window().end).toBe(panBounds(drawn).end);
    expect(duration(window())).toBeCloseTo(181 * DAY);
  });

  it('whatever is done to it, stays within bounds and limits', () => {
    const bounds = panBounds(drawn);
    const deed = fc.oneof(
      fc.record({ zoom: fc.double({ min: 0.01, max: 100, noNaN: true }) }),
      fc.record({ pan: fc.double({ min: -3, max: 3, noNaN: true }) }),
      fc.record({ select: fc.constantFrom(...drawn.events.map((event) => event.id)) }),
      fc.record({ fit: fc.tuple(fc.integer({ min: -4e12, max: 4e12 }), fc.nat(4e12)) }),
    );
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
        const { commands, window } = read();
        for (const one of deeds) {
          if ('zoom' in one) commands.zoom(one.zoom);
          else if ('pan' in one) commands.pan(one.pan);
          else if ('select' in one) commands.selectEvent({ event: one.select });
          else commands.fit(one.fit[0], one.fit[0] + one.fit[1]);
          expect(contains(bounds, window())).toBe(true);
          expect(duration(window())).toBeGreaterThan(NEAREST_WINDOW - 1);
        }
      }),
    );
  });

  it('fits everything, the chosen event, or a stretch of time', () => {
    const { commands, window } = read({ selection: { event: 'talks' } });
    commands.fitAll();
    expect(window()).toEqual(drawn.extent);
    commands.fitSelection();
    expect(window()).toEqual(span(day('2022-03-24') - DAY / 4, day('2022-03-25') + DAY / 4));
    commands.fit(day('2020-01-01'), day('2021-01-01'));
    expect(contains(window(), days('2020-01-01', '2021-01-01'))).toBe(true);
    expect(duration(window())).toBe(1.5 * 366 * DAY);
  });

  it('has no selection to fit where nothing is chosen', () => {
    const { commands, changes } = read();
    commands.fitSelection();
    expect(changes()).toBe(0);
  });

  it('under a hand is not the window at rest until it settles', () => {
    const { store, commands, window } = read();
    commands.moveWindow(days('2022-02-01', '2022-08-01'));
    expect(window()).toEqual(days('2022-01-01', '2022-07-01'));
    commands.settleWindow(days('2022-02-01', '2022-08-01'));
    expect(window()).toEqual(days('2022-02-01', '2022-08-01'));
    expect(store.getState().moving).toBeNull();
  });
});

describe('filters and settings', () => {
  it('hides the background as a setting, over what a link said', () => {
    const { store, commands } = read({ background: true });
    commands.setBackground(false);
    expect(store.getState()).toMatchObject({ background: false, settings: { background: false } });
  });

  it('shows every event again', () => {
    const { store, commands } = read({ filters: { ...noFilters, topic: ['war'] }, query: 'siege', background: false });
    commands.setBackground(false);
    commands.clearFilters();
    expect(store.getState()).toMatchObject({
      filters: noFilters,
      query: '',
      background: null,
      settings: { background: true },
    });
  });

  it('keeps the scheme as a setting, over what a link said', () => {
    const { store, commands } = read({ theme: 'dark' });
    commands.setTheme('contrast');
    expect(store.getState()).toMatchObject({ theme: null, settings: { theme: 'contrast', background: true } });
  });

  it('changes one setting and leaves the others', () => {
    const { store, commands } = read();
    commands.setSettings({ paneSplit: 50 });
    expect(store.getState().settings).toEqual({ ...defaultSettings, paneSplit: 50 });
  });

  it('groups otherwise', () => {
    const { store, commands } = read();
    commands.setGroup('actor');
    expect(store.getState().group).toBe('actor');
  });
});

describe('pointing', () => {
  it('changes nothing while the same is pointed at', () => {
    const { commands, store, changes } = read();
    commands.hover({ event: 'talks', evidence: 1 });
    commands.hover({ event: 'talks', evidence: 1 });
    expect(changes()).toBe(1);
    commands.hover({ event: 'talks', evidence: 2 });
    commands.hover(null);
    commands.hover(null);
    expect(changes()).toBe(3);
    expect(store.getState().hover).toBeNull();
  });
});

describe('applying a link', () => {
  it('takes its word for everything, and forgets what it does not say', () => {
    const { store, commands } = read({ selection: { event: 'talks' }, group: 'status', query: 'a', article: 'herald' });
    store.setState({ expanded: ['talks'], moving: days('2022-02-01', '2022-03-01') });
    commands.applyView({ ...defaultView, group: 'actor' });
    expect(store.getState()).toMatchObject({ ...defaultView, group: 'actor', expanded: null, moving: null });
  });

  it('cuts to its window, or to the first view where it names none', () => {
    const { store, commands } = read();
    commands.applyView({ ...defaultView, window: days('2021-01-01', '2022-01-01') });
    expect(store.getState().flight).toEqual({ to: days('2021-01-01', '2022-01-01'), animated: false });
    commands.applyView(defaultView);
    expect(store.getState().flight).toEqual({ to: drawn.home, animated: false });
  });

  it('goes as far as one may look where it names a window beyond', () => {
    const { store, commands, window } = read();
    commands.applyView({ ...defaultView, window: days('1000-01-01', '3000-01-01') });
    expect(store.getState().flight).toEqual({ to: panBounds(drawn), animated: false });
    expect(window()).toEqual(panBounds(drawn));
  });

  it('leaves the reader’s settings and the axis alone', () => {
    const { store, commands } = read();
    commands.setSettings({ background: false });
    commands.setAxisWidth(800);
    commands.setAxis('ready');
    commands.applyView(defaultView);
    expect(store.getState()).toMatchObject({ settings: { background: false }, axisWidth: 800, axis: 'ready' });
  });
});

describe('going on from where one is', () => {
  const whole = soundDataset(real);

  it('goes from burst to burst and stops at the last', () => {
    const { store, commands, window } = read({ window: null }, whole);
    const seen: number[] = [];
    commands.fit(day('1940-01-01'), day('1941-01-01'));
    for (let turn = 0; turn < 20; turn += 1) {
      const before = window();
      commands.stepBurst(1);
      if (window() !== before) seen.push(window().start);
    }
    expect(seen.length).toBeGreaterThan(3);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen).toHaveLength(bursts(whole, store.getState()).length);
    for (let turn = 0; turn < 20; turn += 1) commands.stepBurst(-1);
    expect(window().start).toBe(seen[0]);
  });

  it('goes from article to article in order of their days, and stops at the last', () => {
    const { store, commands } = read({ window: null }, whole);
    const days = whole.timeline.sources.map(({ id, published }) => ({ id, start: published.start ?? '' }));
    const inOrder = days.toSorted((a, b) => (a.start < b.start ? -1 : 1)).map(({ id }) => id);
    commands.openArticle(inOrder[0] ?? '');
    const seen = inOrder.map(() => {
      const { article } = store.getState();
      commands.stepArticle(1);
      return article;
    });
    expect(seen).toEqual(inOrder);
    expect(store.getState().article).toBe(inOrder.at(-1));
    commands.stepArticle(-1);
    expect(store.getState().article).toBe(inOrder.at(-2));
  });

  it('goes on to the next article from the one that proves the chosen event', () => {
    const { store, commands } = read();
    commands.selectEvent({ event: 'talks' });
    commands.stepArticle(1);
    expect(store.getState().article).toBe('herald');
  });
});
