import { describe, expect, it, vi } from 'vitest';
import { drawDataset } from '../dataset/test-timeline';
import { en } from '../i18n/actions/en';
import { createCommands } from '../state/commands';
import { openPanelOf, type Panel, panels } from '../state/panel';
import { createAppStore } from '../state/store';
import { defaultView, type Mode, modes, type ViewState } from '../url/view-state';
import { type Action, type ActionContext, type ActionId, isAvailable, labelOf } from './action';
import { actions } from './actions';
import { earlyActions } from './find-actions';
import { pressKey } from './keyboard';
import { isPressed, type Press } from './keys';

const dataset = drawDataset(`
  event    when        topic  background  in
  siege    2022-02-24  war    -           gazette,herald
  talks    2022-03-24  peace  yes         gazette
`);

interface Around {
  readonly view?: Partial<ViewState>;
  readonly panels?: readonly Panel[];
  readonly modes?: readonly Mode[];
}

function context({ view = {}, panels = [], modes = ['read'] }: Around = {}) {
  const store = createAppStore({ ...defaultView, ...view });
  const hands = { focus: vi.fn(), openFilters: vi.fn(), follow: vi.fn(), download: vi.fn() };
  return {
    store,
    hands,
    dataset,
    commands: createCommands(store, dataset),
    page: { panels: new Set(panels), modes: new Set(modes), language: 'en', root: '../' },
  } satisfies ActionContext;
}

const action = (id: ActionId): Action => {
  const found = actions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no action ${id}`);
  return found;
};
const press = (key: string, modifiers: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...modifiers,
});

describe('the keys to what is open', () => {
  it.each<[string, Partial<ViewState>, string[]]>([
    ['nothing', {}, []],
    ['an event', { selection: { event: 'siege' } }, ['detail', 'source']],
    ['an article', { article: 'herald' }, ['detail', 'source']],
    ['an event that there is not', { selection: { event: 'gone' } }, []],
  ])('lead to the card and the article where %s is open', (_, view, places) => {
    const around = context({ view });
    for (const key of ['e', 'r']) pressKey(press(key), around, false);
    expect(around.hands.focus.mock.calls.flat()).toEqual(places);
  });
});

describe('the list of actions', () => {
  it('has each label once, and no label without its action', () => {
    const ids = actions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(Object.keys(en.labels).sort());
    expect(labelOf(action('nextEvent'), en)).toBe('Next event');
  });

  it('gives each key to one action', () => {
    const keys = actions.flatMap(({ keys = [] }) => keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('keeps groups together', () => {
    const groups = actions.map(({ group }) => group);
    const runs = groups.filter((group, at) => group !== groups[at - 1]);
    expect(new Set(runs).size).toBe(runs.length);
  });

  it('has those that cannot wait for it', () => {
    for (const early of earlyActions) expect(actions).toContain(early);
  });
});

describe('what is offered', () => {
  it.each([
    ['share', 'share'],
    ['embed', 'embed'],
    ['editStories', 'story-editor'],
    ['handout', 'handout'],
    ['settings', 'settings'],
    ['help', 'help'],
    ['palette', 'palette'],
    ['compare', 'compare'],
  ] as const)('%s once the page has the panel %s, which it opens', (id, panel) => {
    const others = panels.filter((one) => one !== panel);
    expect(isAvailable(action(id), context({ panels: others }))).toBe(false);
    const around = context({ panels: [panel] });
    expect(isAvailable(action(id), around)).toBe(true);
    action(id).run(around);
    expect(openPanelOf(around.store.getState())).toBe(panel);
  });

  it.each([
    ['present', 'present'],
    ['exercise', 'exercise'],
  ] as const)('%s once the page has the mode %s, which it enters', (id, mode) => {
    expect(isAvailable(action(id), context({ modes: modes.filter((one) => one !== mode) }))).toBe(false);
    const around = context({ modes: ['read', mode] });
    action(id).run(around);
    expect(around.store.getState().mode).toBe(mode);
  });

  it('is the way back from filters only where something is filtered', () => {
    expect(isAvailable(action('clearFilters'), context())).toBe(false);
    for (const view of [
      { query: 'x' },
      { background: false },
      { filters: { ...defaultView.filters, topic: ['war'] } },
    ]) {
      expect(isAvailable(action('clearFilters'), context({ view }))).toBe(true);
    }
  });

  it('needs an event to zoom to and something open to close', () => {
    const ids = ['fitSelection', 'closeDetail'] as const;
    expect(ids.map((id) => isAvailable(action(id), context()))).toEqual([false, false]);
    const view = { selection: { event: 'siege' } };
    expect(ids.map((id) => isAvailable(action(id), context({ view })))).toEqual([true, true]);
    expect(isAvailable(action('fitSelection'), context({ view: { selection: { event: 'gone' } } }))).toBe(false);
  });

  it('is the file to carry, of each of the site’s own timelines', () => {
    const around = context();
    action('carry').run(around);
    expect(around.hands.download).toHaveBeenCalledWith('../sourceline-drawn.html');
    expect(isAvailable(action('carry'), context({ view: { data: 'another-of-ours' } }))).toBe(true);
    expect(isAvailable(action('carry'), context({ view: { data: 'https://example.org/timeline.json' } }))).toBe(false);
  });

  it('is the other language, with the same view', () => {
    const around = context({ view: { query: 'x', window: null } });
    expect(isAvailable(action('english'), around)).toBe(false);
    action('french').run(around);
    expect(around.hands.follow).toHaveBeenCalledWith('../fr/?q=x');
  });
});

describe('a key', () => {
  it('does what its action does, and says so', () => {
    const around = context();
    expect(pressKey(press('p'), around, false)).toBe(true);
    expect(around.store.getState().selection).toEqual({ event: 'talks' });
    expect(pressKey(press('/'), around, false)).toBe(true);
    expect(around.hands.focus).toHaveBeenCalledWith('search');
  });

  it('does nothing where nothing has it, or what has it cannot be done', () => {
    const around = context();
    const before = around.store.getState();
    expect(pressKey(press('q'), around, false)).toBe(false);
    expect(pressKey(press('z'), around, false)).toBe(false);
    expect(pressKey(press('k', { ctrlKey: true }), around, false)).toBe(false);
    expect(around.store.getState()).toBe(before);
  });

  it('switches what can be switched there and back', () => {
    const around = context();
    pressKey(press('b'), around, false);
    expect(action('background').isOn?.(around.store.getState())).toBe(false);
    pressKey(press('b'), around, false);
    expect(action('background').isOn?.(around.store.getState())).toBe(true);
  });

  it('is never one that moves a focused control, a caret or a clicker', () => {
    const reserved = ['Enter', ' ', 'Tab', 'Escape', 'ArrowLeft', 'ArrowRight', 'PageDown', 'PageUp', 'Home', 'End'];
    for (const key of reserved) {
      expect(actions.filter(({ keys = [] }) => keys.some((one) => isPressed(one, press(key), false)))).toEqual([]);
    }
  });
});
