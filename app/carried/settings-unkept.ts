/**
 * Stands in for `state/settings.ts` in a frame: everybody's settings are as they begin, and nothing is kept on the
 * device. Must not know: the browser's storage.
 */
import type * as kept from '../state/settings';

export const STORAGE_KEY: typeof kept.STORAGE_KEY = 'sourceline';

/** As `state/settings.ts` has them; a test holds these to it. */
export const textSizes: typeof kept.textSizes = [100, 115, 130, 150];
export const densities: typeof kept.densities = ['comfortable', 'compact'];
export const motions: typeof kept.motions = ['auto', 'still', 'moving'];
export const defaultSettings: kept.Settings = {
  theme: 'auto',
  text: 100,
  density: 'comfortable',
  motion: 'auto',
  background: true,
  shortcuts: true,
  recent: [],
  paneSplit: 62,
  axisSplit: 70,
};

export const withRecent: typeof kept.withRecent = (recent) => [...recent];
export const maybeStorage: typeof kept.maybeStorage = () => null;
export const readSettings: typeof kept.readSettings = () => defaultSettings;
export const writeSettings: typeof kept.writeSettings = () => false;
export const canKeep: typeof kept.canKeep = () => false;
