import { describe, expect, it } from 'vitest';
import { drawDataset } from '../dataset/test-timeline';
import { span } from '../time/span';
import type { AddressBar } from '../url/history';
import { parseUrl } from '../url/url-codec';
import { defaultView, noFilters, type ViewState } from '../url/view-state';
import { type Commands, createCommands } from './commands';
import { showsBackground } from './filter';
import { defaultSettings } from './settings';
import { pushedKeys } from './state-table';
import { type AppStore, createAppStore, restingWindow } from './store';
import { linkTo, syncUrl } from './url-sync';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`);

const dataset = drawDataset(`
  event   when        topic  in
  siege   2022-02-24  war    gazette
  talks   2022-03-24  peace  gazette
`);

/** An address bar that takes down what is written to it. */
function fakeBar() {
  const written: string[] = [];
  let listener: (query: string) => void = () => {};
  const bar: AddressBar = {
    read: () => '',
    write: (query, how) => void written.push(`${how} ?${query}`),
    onMove: (then) => {
      listener = then;
      return () => {
        listener = () => {};
      };
    },
  };
  return { bar, written, goBackTo: (query: string) => listener(query) };
}

function start(view: Partial<ViewState> = {}, settings = defaultSettings) {
  const store = createAppStore({ ...defaultView, ...view }, settings);
  const commands = createCommands(store, dataset);
  const { bar, written, goBackTo } = fakeBar();
  return { store, commands, written, goBackTo, stop: syncUrl(store, commands, { dataset: () => dataset, bar }) };
}

describe('the address while one reads', () => {
  it.each<[string, (commands: Commands, store: AppStore) => void, string[]]>([
    [
      'an event is a choice',
      (it) => it.selectEvent({ event: 'talks', evidence: 1 }, { fly: false }),
      ['push ?event=talks&evidence=1'],
    ],
    ['an article is a choice', (it) => it.openArticle('gazette', { fly: false }), ['push ?article=gazette']],
    [
      'closing is a choice',
      (it) => {
        it.openArticle('gazette', { fly: false });
        it.clearSelection();
      },
      ['push ?article=gazette', 'push ?'],
    ],
    [
      'a window that has settled replaces',
      (it) => it.settleWindow(span(day('2022-01-01'), day('2023-01-01'))),
      ['replace ?from=2022&to=2023'],
    ],
    ['a grouping replaces', (it) => it.setGroup('actor'), ['replace ?group=actor']],
    [
      'a filter replaces',
      (_, store) => store.setState({ filters: { ...noFilters, topic: ['war'] } }),
      ['replace ?topic=war'],
    ],
    ['hiding the background replaces', (it) => it.setBackground(false), ['replace ?background=0']],
    [
      'showing it again replaces',
      (it) => {
        it.setBackground(false);
        it.setBackground(true);
      },
      ['replace ?background=0', 'replace ?'],
    ],
    ['so does another tab that hides it', (it) => it.setSettings({ background: false }), ['replace ?background=0']],
    ['a search replaces', (_, store) => store.setState({ query: 'siege' }), ['replace ?q=siege']],
    [
      'an event that is flown to is one choice',
      (it) => {
        it.settleWindow(span(day('2022-01-01'), day('2023-01-01')));
        it.fit(day('2023-01-01'), day('2023-01-03'));
        it.selectEvent({ event: 'siege' });
      },
      [
        'replace ?from=2022&to=2023',
        'replace ?from=2022-12-31T12&to=2023-01-03T12',
        expect.stringMatching(/^push \?event=siege&from=2022-02/),
      ],
    ],
  ])('%s', (_, act, expected) => {
    const { store, commands, written } = start();
    act(commands, store);
    expect(written).toEqual(expected);
  });

  it.each<[string, (commands: Commands) => void]>([
    ['a window under a hand', (it) => it.moveWindow(span(day('2022-01-01'), day('2023-01-01')))],
    ['pointing', (it) => it.hover({ event: 'talks' })],
    ['a setting', (it) => it.setSettings({ text: 130, paneSplit: 40 })],
    ['an announcement', (it) => it.announce('done')],
    ['the axis’s width', (it) => it.setAxisWidth(900)],
  ])('%s leaves it alone', (_, act) => {
    const { commands, written } = start();
    act(commands);
    expect(written).toEqual([]);
  });

  it('is left alone once one stops', () => {
    const { commands, written, goBackTo, store, stop } = start();
    stop();
    commands.selectEvent({ event: 'talks' });
    goBackTo('?event=siege');
    expect(written).toEqual([]);
    expect(store.getState().selection).toEqual({ event: 'talks' });
  });
});

describe('going back', () => {
  it('puts the store where the address says, and writes nothing', () => {
    const { store, written, goBackTo } = start({ selection: { event: 'talks' } });
    goBackTo('?event=siege&evidence=1&from=2022&to=2023&group=status&topic=war');
    expect(store.getState()).toMatchObject({
      selection: { event: 'siege', evidence: 1 },
      window: span(day('2022-01-01'), day('2023-01-01')),
      group: 'status',
      filters: { ...noFilters, topic: ['war'] },
    });
    expect(written).toEqual([]);
  });

  it('is followed by choices as before', () => {
    const { commands, written, goBackTo } = start();
    goBackTo('?group=status');
    commands.selectEvent({ event: 'talks' }, { fly: false });
    expect(written).toEqual(['push ?event=talks&group=status']);
  });
});

describe('a reader who hides the background', () => {
  const hides = { ...defaultSettings, background: false };

  it('has that in the address from the start', () => {
    expect(start({ filters: { ...noFilters, topic: ['war'] } }, hides).written).toEqual([
      'replace ?topic=war&background=0',
    ]);
  });

  it('is shown it by a link that says so', () => {
    const { store, written, commands } = start({ background: true }, hides);
    expect(showsBackground(store.getState())).toBe(true);
    commands.setGroup('actor');
    expect(written).toEqual(['replace ?background=1&group=actor']);
  });

  it('comes back to where it was shown', () => {
    const { store, goBackTo, commands } = start();
    commands.setBackground(false);
    goBackTo('?event=siege');
    expect(showsBackground(store.getState())).toBe(true);
    goBackTo('?event=siege&background=0');
    expect(showsBackground(store.getState())).toBe(false);
  });
});

describe('a link to what is seen', () => {
  it('opens the same view, its window to within a pixel', () => {
    const { store, commands } = start();
    commands.setAxisWidth(800);
    commands.setGroup('actor');
    commands.setBackground(false);
    commands.fit(day('2022-02-24'), day('2022-03-25'));
    commands.selectEvent({ event: 'talks', evidence: 1 });
    const { view, notes } = parseUrl(linkTo(store.getState(), dataset));
    expect(notes).toEqual([]);
    expect(view).toMatchObject({ selection: { event: 'talks', evidence: 1 }, group: 'actor' });
    const [meant, opened] = [restingWindow(store.getState(), dataset), restingWindow(view, dataset)];
    const pixel = (meant.end - meant.start) / 800;
    expect(Math.abs(opened.start - meant.start)).toBeLessThan(pixel);
    expect(Math.abs(opened.end - meant.end)).toBeLessThan(pixel);
  });

  it('says nothing of the reader’s own colours', () => {
    const { store, commands } = start();
    commands.setTheme('dark');
    expect(linkTo(store.getState(), dataset)).toBe('');
  });

  it('says what is hidden, whoever hid it', () => {
    const { store, commands } = start();
    commands.setBackground(false);
    expect(linkTo(store.getState(), dataset)).toBe('background=0');
  });

  it('says a window to the day where the axis is drawn wide, shorter where it is narrow', () => {
    const { store, commands } = start();
    commands.settleWindow(span(day('2022-01-03'), day('2023-01-03')));
    commands.setAxisWidth(1000);
    expect(linkTo(store.getState(), dataset)).toBe('from=2022-01-03&to=2023-01-03');
    commands.setAxisWidth(60);
    expect(linkTo(store.getState(), dataset)).toBe('from=2022&to=2023');
  });

  it('carries each kind of choice', () => {
    // A choice that is pushed but not said would make entries that all look alike.
    const plain = linkTo(createAppStore().getState(), dataset);
    const others: { readonly [K in (typeof pushedKeys)[number]]?: Partial<ViewState> } = {
      data: { data: 'bridges' },
      mode: { mode: 'present' },
      selection: { selection: { event: 'talks' } },
      article: { article: 'gazette' },
      compare: { compare: 'talks' },
      who: { who: 'mayor' },
      story: { story: 'tour' },
      step: { step: 2 },
      exercise: { exercise: 'order' },
      seed: { seed: 7 },
    };
    for (const key of pushedKeys) {
      const { store } = start(others[key]);
      expect(linkTo(store.getState(), dataset), key).not.toBe(plain);
    }
  });
});
