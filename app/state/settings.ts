/**
 * The reader's own settings, kept on this device: versioned, checked on reading, and no worse off where the browser
 * refuses storage (private windows, sandboxed frames, a full disk).
 *
 * Must not know: how a setting is shown.
 */
import * as z from 'zod/mini';
import { themes } from '../url/view-state';

/** One key for all of it, so that a person can find and delete it. */
export const STORAGE_KEY = 'sourceline';
const STORAGE_VERSION = 1;
/** Written to see whether anything can be; other tabs do not listen to it. */
const PROBE_KEY = `${STORAGE_KEY}-probe`;

/** In percent of the browser's own size. */
export const textSizes = [100, 115, 130, 150] as const;
export const densities = ['comfortable', 'compact'] as const;
/** Whether things move: as the system says, never, always. */
export const motions = ['auto', 'still', 'moving'] as const;
/** More names of actions than these are not offered again. */
const MOST_RECENT = 8;

const settingsSchema = z.object({
  theme: z.catch(z.enum(themes), 'auto'),
  text: z.catch(z.literal(textSizes), 100),
  density: z.catch(z.enum(densities), 'comfortable'),
  motion: z.catch(z.enum(motions), 'auto'),
  background: z.catch(z.boolean(), true),
  /** Whether a single key is a command (`/` goes to the search); off for those who speak to their machine. */
  shortcuts: z.catch(z.boolean(), true),
  /** What was last done from the palette, the latest first. */
  recent: z.catch(z.array(z.string()).check(z.maxLength(MOST_RECENT)), []),
  /** Share of the width that the axis has beside the article, in percent. */
  paneSplit: z.catch(z.number().check(z.minimum(20), z.maximum(80)), 62),
  /** Share of the height that the axis has above the list, in percent. */
  axisSplit: z.catch(z.number().check(z.minimum(20), z.maximum(80)), 70),
});

/** A newer version may have other settings beside ours: those that we know are read all the same. */
const storedSchema = z.object({ version: z.int().check(z.minimum(STORAGE_VERSION)), settings: settingsSchema });

export type Settings = Readonly<z.infer<typeof settingsSchema>>;

export const defaultSettings: Settings = settingsSchema.parse({});

/** The names of the last actions with one more in front. */
export const withRecent = (recent: readonly string[], id: string): string[] =>
  [id, ...recent.filter((one) => one !== id)].slice(0, MOST_RECENT);

/** The storage of a window, or null where it is refused: even naming it throws in a sandboxed frame. */
export function maybeStorage(browser: Pick<Window, 'localStorage'>): Storage | null {
  try {
    return browser.localStorage;
  } catch {
    return null;
  }
}

/** What is stored, with its version; null where there is nothing, or nothing sound. Never throws. */
function maybeRead(storage: Storage | null) {
  try {
    const text = storage?.getItem(STORAGE_KEY);
    // Not left to the parser to refuse: to say where something was thrown, V8 reads the whole script of the first view anew.
    return text ? storedSchema.parse(JSON.parse(text)) : null;
  } catch {
    return null;
  }
}

/** Reads the settings; what is missing or damaged is as by default. Never throws. */
export const readSettings = (storage: Storage | null): Settings => maybeRead(storage)?.settings ?? defaultSettings;

/** Whether settings can be kept: not where storage is refused, nor over those of a newer version. Never throws. */
export function canKeep(storage: Storage | null): boolean {
  if (storage === null || (maybeRead(storage)?.version ?? 0) > STORAGE_VERSION) return false;
  try {
    storage.setItem(PROBE_KEY, '');
    storage.removeItem(PROBE_KEY);
    return true;
  } catch {
    return false;
  }
}

/**
 * Keeps the settings; where that is refused they last as long as the page. What a newer version has kept is left to it.
 * Never throws; returns whether they are kept.
 */
export function writeSettings(storage: Storage | null, settings: Settings): boolean {
  if (storage === null || (maybeRead(storage)?.version ?? 0) > STORAGE_VERSION) return false;
  try {
    storage.setItem(STORAGE_KEY, JSON.stringify({ version: STORAGE_VERSION, settings }));
    return true;
  } catch {
    // Full or refused: a setting that is not kept is no reason to stop.
    return false;
  }
}
