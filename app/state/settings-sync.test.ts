// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawDataset } from '../dataset/test-timeline';
import { createCommands } from './commands';
import { defaultSettings, readSettings, STORAGE_KEY } from './settings';
import { syncSettings } from './settings-sync';
import { createAppStore } from './store';

const dataset = drawDataset(`
  event  when        topic  in
  siege  2022-02-24  war    gazette
`);

function openTab() {
  const store = createAppStore();
  const commands = createCommands(store, dataset);
  let writes = 0;
  const { localStorage: real } = window;
  const localStorage = {
    getItem: (key: string) => real.getItem(key),
    setItem: (key: string, value: string) => {
      writes += 1;
      real.setItem(key, value);
    },
  } as Storage;
  const stop = syncSettings(store, commands, {
    localStorage,
    addEventListener: window.addEventListener.bind(window),
    removeEventListener: window.removeEventListener.bind(window),
  });
  stops.push(stop);
  return { store, commands, stop, writes: () => writes };
}

/** As the browser tells every tab but the one that wrote. */
const tell = (newValue: string | null, key: string | null = STORAGE_KEY) =>
  window.dispatchEvent(new StorageEvent('storage', { key, newValue }));

const stops: (() => void)[] = [];
beforeEach(() => localStorage.clear());
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

describe('settings in two tabs', () => {
  it('are kept where they are changed', () => {
    const { commands } = openTab();
    commands.setSettings({ text: 130, density: 'compact' });
    expect(readSettings(localStorage)).toEqual({ ...defaultSettings, text: 130, density: 'compact' });
  });

  it('are taken over in the other, which keeps silent about it', () => {
    const [here, there] = [openTab(), openTab()];
    here.commands.setSettings({ motion: 'still' });
    const before = there.writes();
    tell(localStorage.getItem(STORAGE_KEY));
    expect(there.store.getState().settings.motion).toBe('still');
    expect(there.writes()).toBe(before);
  });

  it('are as by default again where the other has deleted them', () => {
    const { store, commands } = openTab();
    commands.setSettings({ text: 150 });
    localStorage.clear();
    tell(null, null);
    expect(store.getState().settings).toEqual(defaultSettings);
  });

  it('do not mind other keys, nor damage', () => {
    const { store, commands } = openTab();
    commands.setSettings({ text: 150 });
    tell('{}', 'something-else');
    expect(store.getState().settings.text).toBe(150);
    localStorage.setItem(STORAGE_KEY, '{');
    tell('{');
    expect(store.getState().settings).toEqual(defaultSettings);
  });

  it('go their own ways once it has stopped', () => {
    const { store, commands, stop } = openTab();
    stop();
    commands.setSettings({ text: 115 });
    expect(localStorage.getItem(STORAGE_KEY)).toBeNull();
    localStorage.setItem(STORAGE_KEY, JSON.stringify({ version: 1, settings: { text: 150 } }));
    tell(localStorage.getItem(STORAGE_KEY));
    expect(store.getState().settings.text).toBe(115);
  });
});
