import { describe, expect, it, vi } from 'vitest';
import { defaultSettings, maybeStorage, readSettings, STORAGE_KEY, withRecent, writeSettings } from './settings';

/** A storage that holds that text, and what is written to it. */
function storageWith(text: string | null): Storage {
  const kept = new Map<string, string>(text === null ? [] : [[STORAGE_KEY, text]]);
  return {
    length: kept.size,
    clear: () => kept.clear(),
    key: () => null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

const refusing: Storage = {
  ...storageWith(null),
  getItem: () => {
    throw new DOMException('refused', 'SecurityError');
  },
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
};

const stored = (settings: unknown, version: unknown = 1) => JSON.stringify({ version, settings });

describe('readSettings', () => {
  it.each<[string, string | null, object]>([
    ['nothing stored', null, {}],
    ['not JSON', '{"version":1,', {}],
    ['something else', '"dark"', {}],
    ['null', 'null', {}],
    ['a version of the future', stored({ theme: 'dark', text: 'huge', hue: 7 }, 2), { theme: 'dark' }],
    ['a version of the past that never was', stored({ theme: 'dark' }, 0), {}],
    ['a size of text that there is not', stored({ text: 900, density: 'compact' }), { density: 'compact' }],
    ['a recent list too long', stored({ recent: Array(99).fill('x'), motion: 'still' }), { motion: 'still' }],
    ['no version', JSON.stringify({ settings: { theme: 'dark' } }), {}],
    [
      'all sound',
      stored({ theme: 'dark', background: false, paneSplit: 40, axisSplit: 50 }),
      { theme: 'dark', background: false, paneSplit: 40, axisSplit: 50 },
    ],
    ['one missing', stored({ theme: 'dark' }), { theme: 'dark' }],
    ['a theme that there is not', stored({ theme: 'pink', background: false }), { background: false }],
    ['a word for a number', stored({ paneSplit: 'half', theme: 'light' }), { theme: 'light' }],
    ['a pane without room', stored({ paneSplit: 3, axisSplit: 300, theme: 'light' }), { theme: 'light' }],
    ['settings of another time', stored({ theme: 'light', fontSize: 12 }), { theme: 'light' }],
  ])('%s', (_, text, expected) => {
    expect(readSettings(storageWith(text))).toEqual({ ...defaultSettings, ...expected });
  });

  it('nothing is thrown on the way where nothing is stored: it would cost the first view', () => {
    const parse = vi.spyOn(JSON, 'parse');
    readSettings(storageWith(null));
    expect(parse).not.toHaveBeenCalled();
    parse.mockRestore();
  });

  it('are as by default where storage is refused, and nothing throws', () => {
    expect(readSettings(refusing)).toEqual(defaultSettings);
    expect(readSettings(null)).toEqual(defaultSettings);
    expect(() => writeSettings(refusing, defaultSettings)).not.toThrow();
    expect(() => writeSettings(null, defaultSettings)).not.toThrow();
  });

  it('says whether they are kept', () => {
    expect(writeSettings(storageWith(null), defaultSettings)).toBe(true);
    expect(writeSettings(refusing, defaultSettings)).toBe(false);
    expect(writeSettings(null, defaultSettings)).toBe(false);
  });

  it('leave to a newer version what it has kept', () => {
    const text = stored({ theme: 'dark', hue: 7 }, 2);
    const storage = storageWith(text);
    expect(writeSettings(storage, { ...defaultSettings, theme: 'light' })).toBe(false);
    expect(storage.getItem(STORAGE_KEY)).toBe(text);
  });

  it('are written over what is damaged', () => {
    const storage = storageWith('{"version":');
    expect(writeSettings(storage, { ...defaultSettings, text: 130 })).toBe(true);
    expect(readSettings(storage).text).toBe(130);
  });

  it('gives back what was written', () => {
    const storage = storageWith(null);
    const settings = { ...defaultSettings, theme: 'contrast', background: false, paneSplit: 33 } as const;
    writeSettings(storage, settings);
    expect(readSettings(storage)).toEqual(settings);
  });
});

describe('withRecent', () => {
  it('puts the latest first, each once, and no more than eight', () => {
    expect(withRecent(['a', 'b', 'c'], 'b')).toEqual(['b', 'a', 'c']);
    expect(withRecent([...'abcdefgh'], 'x')).toEqual([...'xabcdefg']);
  });
});

describe('maybeStorage', () => {
  it('is the browser’s, or null where even naming it throws', () => {
    const storage = storageWith(null);
    expect(maybeStorage({ localStorage: storage })).toBe(storage);
    const sandboxed = {
      get localStorage(): Storage {
        throw new DOMException('sandboxed', 'SecurityError');
      },
    };
    expect(maybeStorage(sandboxed)).toBeNull();
  });
});
