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

const settingsSchema = z.object({
  theme: z.catch(z.enum(themes), 'auto'),
  background: z.catch(z.boolean(), true),
  /** Whether a single key is a command (`/` goes to the search); off for those who speak to their machine. */
  shortcuts: z.catch(z.boolean(), true),
  /** Share of the width that the axis has beside the article, in percent. */
  paneSplit: z.catch(z.number().check(z.minimum(20), z.maximum(80)), 62),
  /** Share of the height that the axis has above the list, in percent. */
  axisSplit: z.catch(z.number().check(z.minimum(20), z.maximum(80)), 70),
});

export type Settings = Readonly<z.infer<typeof settingsSchema>>;

export const defaultSettings: Settings = settingsSchema.parse({});

/** The storage of a window, or null where it is refused: even naming it throws in a sandboxed frame. */
export function maybeStorage(browser: Pick<Window, 'localStorage'>): Storage | null {
  try {
    return browser.localStorage;
  } catch {
    return null;
  }
}

/** Reads the settings; what is missing or damaged is as by default. Never throws. */
export function readSettings(storage: Storage | null): Settings {
  try {
    const stored: unknown = JSON.parse(storage?.getItem(STORAGE_KEY) ?? '{}');
    const { settings } = z.object({ version: z.literal(STORAGE_VERSION), settings: settingsSchema }).parse(stored);
    return settings;
  } catch {
    return defaultSettings;
  }
}

/** Keeps the settings; where that is refused they last as long as the page. */
export function writeSettings(storage: Storage | null, settings: Settings): void {
  try {
    storage?.setItem(STORAGE_KEY, JSON.stringify({ version: STORAGE_VERSION, settings }));
  } catch {
    // Full or refused: a setting that is not kept is no reason to stop.
  }
}
