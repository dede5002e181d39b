import { describe, expect, it, vi } from 'vitest';
import { drawDataset } from '../dataset/test-timeline';
import { noFilters } from '../url/view-state';
import { createCommands } from './commands';
import { memoLast } from './memo';
import { actorOfLane, lanes, markTable, shownEvents, timeIndex } from './selectors';
import { createAppStore } from './store';

describe('memoLast', () => {
  it('computes again only when an argument is another one', () => {
    const join = vi.fn((a: object, b: number) => ({ a, b }));
    const remembered = memoLast(join);
    const one = {};
    expect(remembered(one, 1)).toBe(remembered(one, 1));
    expect(join).toHaveBeenCalledTimes(1);
    expect(remembered(one, 2)).toEqual({ a: one, b: 2 });
    expect(remembered({}, 2).a).not.toBe(one);
    expect(join).toHaveBeenCalledTimes(3);
  });

  it('remembers undefined too', () => {
    const nothing = vi.fn((_: number) => undefined);
    const remembered = memoLast(nothing);
    remembered(1);
    remembered(1);
    expect(nothing).toHaveBeenCalledOnce();
  });

  it('tells an argument more or less apart', () => {
    const count = vi.fn((...numbers: number[]) => numbers.length);
    const remembered = memoLast(count);
    expect([remembered(1), remembered(1, 2), remembered()]).toEqual([1, 2, 0]);
  });
});

describe('the selectors', () => {
  const dataset = drawDataset('event topic\nsiege war\ntalks peace');
  const selectors = { shownEvents, lanes, markTable, timeIndex };
  const ask = (state: ReturnType<ReturnType<typeof createAppStore>['getState']>) =>
    Object.values(selectors).map((select) => select(dataset, state));

  it('answer with the same objects while nothing they look at changes', () => {
    const store = createAppStore();
    const commands = createCommands(store, dataset);
    const before = ask(store.getState());
    commands.selectEvent({ event: 'talks' });
    commands.hover({ event: 'siege' });
    commands.zoom(0.5);
    commands.setSettings({ paneSplit: 40 });
    ask(store.getState()).forEach((now, at) => {
      expect(now).toBe(before[at]);
    });
  });

  it('a grouping changes the lanes and what stands in them, not what is shown', () => {
    const store = createAppStore();
    const [shown, ...before] = ask(store.getState());
    createCommands(store, dataset).setGroup('status');
    const [shownNow, ...now] = ask(store.getState());
    expect(shownNow).toBe(shown);
    now.forEach((one, at) => {
      expect(one).not.toBe(before[at]);
    });
  });

  it('a filter changes all of them', () => {
    const store = createAppStore();
    const before = ask(store.getState());
    store.setState({ filters: { ...noFilters, topic: ['war'] } });
    ask(store.getState()).forEach((one, at) => {
      expect(one).not.toBe(before[at]);
    });
    expect(shownEvents(dataset, store.getState())).toHaveLength(1);
  });
});

describe('the actor of the lane', () => {
  const dataset = drawDataset('event actors\ntreaty us\ntalks us\nsiege them\nrumour -');
  const start = () => {
    const store = createAppStore();
    const commands = createCommands(store, dataset);
    commands.setGroup('actor');
    return { commands, actor: () => actorOfLane(dataset, store.getState()) };
  };

  it('is that of the lane which keys stand in, before that of the chosen event', () => {
    const { commands, actor } = start();
    expect(actor()).toBeUndefined();
    commands.selectEvent({ event: 'siege' });
    expect(actor()).toBe('them');
    commands.standIn('us');
    expect(actor()).toBe('us');
    commands.standIn(null);
    expect(actor()).toBe('them');
  });

  it('is nobody where the lane is not an actor’s', () => {
    const { commands, actor } = start();
    commands.selectEvent({ event: 'siege' });
    commands.standIn('*articles');
    expect(actor()).toBeUndefined();
    commands.standIn(null);
    commands.selectEvent({ event: 'rumour' });
    expect(actor()).toBeUndefined();
    commands.selectEvent({ event: 'siege' });
    commands.setGroup('topic');
    expect(actor()).toBeUndefined();
  });
});
