// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawDataset } from '../dataset/test-timeline';
import { createCommands } from '../state/commands';
import { createAppStore } from '../state/store';
import type { ActionContext } from './action';
import { listenToKeys } from './listen';

const dataset = drawDataset(`
  event  when        topic  in
  siege  2022-02-24  war    gazette
`);

/** A page with a field and a button in the widget, and a button of the host's beside it. */
function openPage({ isFramed = false } = {}) {
  document.body.innerHTML = `<div id="app"><input><button></button></div><button id="host"></button>`;
  const store = createAppStore();
  const hands = { focus: vi.fn(), openFilters: vi.fn(), follow: vi.fn(), download: vi.fn() };
  const context: ActionContext = {
    store,
    hands,
    dataset,
    commands: createCommands(store, dataset),
    page: { panels: new Set(['palette', 'help']), modes: new Set(['read']), language: 'en', root: './' },
  };
  const app = document.getElementById('app') as HTMLElement;
  const stop = listenToKeys({ scope: isFramed ? app : document, context, browser: window });
  stops.push(stop);
  const press = (key: string, from: string = 'button', modifiers: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers });
    (document.querySelector(from) ?? document.body).dispatchEvent(event);
    return event;
  };
  return { store, hands, context, press };
}

const stops: (() => void)[] = [];
beforeEach(() => {
  // jsdom has no modal dialogs: none is open.
  vi.spyOn(document, 'querySelector').mockImplementation((query) =>
    query === ':modal' ? null : (document.querySelectorAll(query)[0] ?? null),
  );
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.restoreAllMocks();
});

describe('the listener', () => {
  it('does at once what cannot wait, and keeps it from the browser', () => {
    const { hands, press } = openPage();
    expect(press('/').defaultPrevented).toBe(true);
    expect(hands.focus).toHaveBeenCalledWith('search');
  });

  it('does the rest when it has been loaded, and from then on at once', async () => {
    const { store, press } = openPage();
    press('?');
    await vi.waitFor(() => expect(store.getState().panel).toBe('help'), { timeout: 30_000 });
    store.setState({ panel: null });
    expect(press('?').defaultPrevented).toBe(true);
    expect(store.getState().panel).toBe('help');
  });

  it('lets single keys alone in a field, and where the reader has switched them off', () => {
    const { store, hands, press } = openPage();
    press('/', 'input');
    store.setState((state) => ({ settings: { ...state.settings, shortcuts: false } }));
    press('/');
    expect(hands.focus).not.toHaveBeenCalled();
    expect(press('k', 'input', { ctrlKey: true }).defaultPrevented).toBe(true);
    expect(store.getState().panel).toBe('palette');
  });

  it('lets keys alone that somebody else has used, that are being composed, or that are for an open panel', () => {
    const { store, hands, press } = openPage();
    press('/', 'button', { isComposing: true });
    document.addEventListener('keydown', (event) => event.preventDefault(), { capture: true, once: true });
    press('/');
    store.setState({ panel: 'settings' });
    press('/');
    expect(hands.focus).not.toHaveBeenCalled();
  });

  it('hears nothing outside the widget in a frame', () => {
    const { hands, press } = openPage({ isFramed: true });
    press('/', '#host');
    press('/', 'body');
    expect(hands.focus).not.toHaveBeenCalled();
    press('/', '#app button');
    expect(hands.focus).toHaveBeenCalledOnce();
  });
});
