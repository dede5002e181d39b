/**
 * Where each piece of state lives: one row a key, and a missing row does not compile.
 *
 * - url: `push` makes an entry in the browser's history, `replace` changes the present one, `none` stays out of links
 * - stored: kept on this device
 *
 * Must not know: how any of it is shown.
 */
import type { ViewState } from '../url/view-state';
import type { SessionState } from './store';

interface Place {
  readonly url: 'push' | 'replace' | 'none';
  readonly stored: boolean;
}

const choice: Place = { url: 'push', stored: false };
const settled: Place = { url: 'replace', stored: false };
const setting: Place = { url: 'none', stored: true };
const passing: Place = { url: 'none', stored: false };

export const stateTable = {
  data: choice,
  mode: choice,
  selection: choice,
  article: choice,
  compare: choice,
  who: choice,
  story: choice,
  step: choice,
  exercise: choice,
  seed: choice,
  session: settled,
  window: settled,
  query: settled,
  filters: settled,
  background: settled,
  group: settled,
  clock: settled,
  asOf: settled,
  theme: settled,
  settings: setting,
  axis: passing,
  fewLanes: passing,
  axisWidth: passing,
  moving: passing,
  flight: passing,
  hover: passing,
  lane: passing,
  expanded: passing,
  panel: passing,
  announcement: passing,
  search: passing,
  best: passing,
  answer: passing,
  visits: passing,
  leftOut: passing,
} as const satisfies { readonly [K in keyof ViewState | keyof SessionState | 'settings']: Place };

/** The keys whose change is a choice: something to come back from. */
export const pushedKeys = (Object.keys(stateTable) as (keyof typeof stateTable)[]).filter(
  (key) => stateTable[key].url === 'push',
) as readonly (keyof ViewState)[];

/** The keys that a link carries. */
export const linkedKeys = (Object.keys(stateTable) as (keyof typeof stateTable)[]).filter(
  (key) => stateTable[key].url !== 'none',
) as readonly (keyof ViewState)[];
