// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawDataset } from '../../dataset/test-timeline';
import { en } from '../../i18n/en';
import { createCommands } from '../../state/commands';
import { createAppStore, restingWindow } from '../../state/store';
import { type Span, span } from '../../time/span';
import { defaultView, noFilters, type ViewState } from '../../url/view-state';
import { createAxisController } from './axis-controller';
import type { AxisItem, AxisLane } from './axis-item';
import type { AxisHandlers } from './vis-adapter';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`);
const days = (from: string, to: string): Span => span(day(from), day(to));

const few = drawDataset(`
  event   when        topic  in
  pact    1949-04-04  peace  gazette
  siege   2022-02-24  war    gazette
  talks   2022-03-24  peace  gazette
`);

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  // jsdom has neither layout nor a canvas: the axis is 1000 × 400, a letter 7 pixels wide.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(private readonly resized: () => void) {}
      observe = () => this.resized();
      disconnect = () => {};
    },
  );
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** The axis over an adapter that draws nothing and remembers what it was told. */
function startAxis(view: Partial<ViewState> = {}, dataset = few, later = (work: () => void) => work()) {
  const root = document.createElement('div');
  root.innerHTML = '<div class="vis-panel vis-center"></div>';
  document.body.append(root);
  for (const box of [root, ...root.children]) {
    Object.defineProperties(box, { clientWidth: { value: 1000 }, clientHeight: { value: 400 } });
  }
  const store = createAppStore({ ...defaultView, window: days('2022-01-01', '2022-07-01'), ...view });
  const commands = createCommands(store, dataset);
  const told = { items: [] as readonly AxisItem[], lanes: [] as readonly AxisLane[], windows: [] as [Span, boolean][] };
  let hand: AxisHandlers | undefined;
  const controller = createAxisController({
    ...{
      root,
      store,
      commands,
      whole: dataset,
      datasetNow: () => dataset,
      language: 'en',
      messages: en,
      gestures: 'greedy',
      later,
    },
    adapter: (handlers) => {
      hand = handlers;
      return {
        setWindow: (window, { animated }) => void told.windows.push([window, animated]),
        setItems: (items) => void Object.assign(told, { items }),
        setLanes: (lanes) => void Object.assign(told, { lanes }),
        faceOf: () => undefined,
        redraw: () => handlers.onDrawn(),
        setDraggable: () => {},
        destroy: () => {},
      };
    },
  });
  if (hand === undefined) throw new Error('the adapter was not made');
  return { store, commands, told, hand, controller, ids: () => told.items.map((item) => item.id).toSorted() };
}

describe('the axis', () => {
  it('begins at the window, with its lanes and items', () => {
    const { told, ids } = startAxis();
    expect(told.windows).toEqual([[days('2022-01-01', '2022-07-01'), false]]);
    expect(told.lanes.map((lane) => lane.id)).toEqual(['peace', 'war', '*articles']);
    expect(ids()).toEqual(['e-siege', 'e-talks']);
  });

  it('is ready once it is drawn', () => {
    const { store, hand } = startAxis();
    hand.onDrawn();
    expect(store.getState().axis).toBe('ready');
  });

  it('while it is moved lays out, makes and hands over in tasks of their own, what it would at one go', () => {
    const waiting: (() => void)[] = [];
    const { told, commands } = startAxis({}, few, (work) => void waiting.push(work));
    const next = () => waiting.shift()?.();
    while (waiting.length > 0) next();
    const [before, elsewhere] = [told.items, days('1949-01-01', '1949-07-01')];
    commands.moveWindow(elsewhere);
    for (const task of ['laid out', 'made']) {
      next();
      expect(told.items, task).toBe(before);
      expect(waiting, task).toHaveLength(1);
    }
    next();
    expect(waiting).toEqual([]);
    expect(told.items.map(({ id }) => id)).toEqual(['e-pact']);
  });

  it('hands many marks over in two halves, each drawn by itself, and is ready with the second', () => {
    const topics = Array.from(
      { length: 30 },
      (_, at) => `talks-${at}  2022-0${1 + (at % 5)}-1${at % 9}  topic-${at % 6}`,
    );
    const many = drawDataset(['event when topic', ...topics].join('\n'));
    const { told, hand, store } = startAxis({}, many);
    const first = told.items;
    hand.onDrawn();
    expect(store.getState().axis).not.toBe('ready');
    expect(first.length).toBe(Math.ceil(told.items.length / 2));
    expect(told.items).toEqual(expect.arrayContaining([...first]));
    const whole = told.items;
    hand.onDrawn();
    expect(store.getState().axis).toBe('ready');
    expect(told.items).toBe(whole);
  });

  it.each<[string, Partial<ViewState>]>([
    ['a stretch of time without events', { window: days('1980-01-01', '1980-02-01') }],
    ['filters that leave nothing', { filters: { ...noFilters, topic: ['no-such-topic'] } }],
  ])('is ready over %s too', (_, view) => {
    const { store, ids } = startAxis(view);
    expect(ids()).toEqual([]);
    expect(store.getState().axis).toBe('ready');
  });

  it('lays out anew what is grouped or filtered otherwise', () => {
    const { commands, store, told, ids } = startAxis();
    commands.setGroup('none');
    expect(told.lanes.map((lane) => lane.label)).toEqual(['All events', 'Articles']);
    store.setState({ filters: { ...noFilters, topic: ['war'] } });
    expect(ids()).toEqual(['e-siege']);
  });

  it('leaves its items alone while the window moves among what was asked for', () => {
    const { hand, told } = startAxis();
    const before = told.items;
    hand.onMove(days('2022-01-10', '2022-07-10'), 'hand');
    expect(told.items).toBe(before);
  });

  it('asks again when a hand takes it far away', () => {
    const { hand, ids, store } = startAxis();
    hand.onMove(days('1949-01-01', '1949-07-01'), 'hand');
    expect(ids()).toEqual(['e-pact']);
    hand.onSettle(days('1949-01-01', '1949-07-01'), 'hand');
    expect(store.getState()).toMatchObject({ moving: null, window: days('1949-01-01', '1949-07-01') });
  });

  it('flies where a command leads, keeps its items on the way and has the new ones at the end', () => {
    const { commands, hand, told, ids, store } = startAxis();
    commands.selectEvent({ event: 'pact' });
    const to = restingWindow(store.getState(), few);
    expect(told.windows.at(-1)).toEqual([to, true]);
    hand.onMove(days('1985-01-01', '1985-07-01'), 'flight');
    expect(store.getState().moving).toEqual(days('1985-01-01', '1985-07-01'));
    expect(ids()).toEqual(['e-siege', 'e-talks']);
    hand.onSettle(to, 'flight');
    expect(store.getState().moving).toBeNull();
    expect(ids()).toEqual(['e-pact']);
  });

  it('is stopped in flight by a hand', () => {
    const { commands, hand, store } = startAxis();
    commands.selectEvent({ event: 'pact' });
    hand.onMove(days('1985-01-01', '1985-07-01'), 'hand');
    hand.onSettle(days('1985-01-01', '1985-07-01'), 'hand');
    expect(store.getState().window).toEqual(days('1985-01-01', '1985-07-01'));
  });

  it('cuts where motion is not wanted', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    const { commands, told, ids } = startAxis();
    commands.selectEvent({ event: 'pact' });
    expect(told.windows.at(-1)?.[1]).toBe(false);
    expect(ids()).toEqual(['e-pact']);
  });

  it.each([
    ['e-siege', { selection: { event: 'siege' } }],
    ['s-gazette', { article: 'gazette' }],
  ])('a tap on %s opens it without moving', (id, expected) => {
    const { hand, store, told } = startAxis();
    hand.onTap(id, 0);
    expect(store.getState()).toMatchObject(expected);
    expect(told.windows).toHaveLength(1);
  });

  it('a tap beside everything chooses nothing', () => {
    const { hand, store } = startAxis({ selection: { event: 'siege' } });
    hand.onTap(null, 0);
    expect(store.getState().selection).toEqual({ event: 'siege' });
  });

  it('pointing at a mark is told to the other panes, at an article not', () => {
    const { hand, store } = startAxis();
    hand.onHover('e-siege');
    expect(store.getState().hover).toEqual({ event: 'siege' });
    hand.onHover('s-gazette');
    expect(store.getState().hover).toBeNull();
  });

  it('hears no more of the store once it is taken down', () => {
    const { commands, controller, told } = startAxis();
    controller.destroy();
    commands.setGroup('none');
    commands.fitAll();
    expect(told.lanes).toHaveLength(3);
    expect(told.windows).toHaveLength(1);
  });
});
