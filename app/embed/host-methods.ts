/**
 * What each method does: commands, as a person would give them. A host page is just another user.
 *
 * Must not know: `window`, how messages come.
 */
import type { Dataset } from '../dataset/dataset';
import type { Commands } from '../state/commands';
import { shownEvents } from '../state/selectors';
import { type AppStore, restingWindow, type State } from '../state/store';
import { linkTo } from '../state/url-sync';
import { formatIso } from '../time/units';
import { filterKeys, isOneOf, type Selection, themes } from '../url/view-state';
import { isNamed, paramsFrom, selectionFrom, viewFrom } from './host-values';
import { type Call, events, type Method, methods, PROTOCOL_VERSION } from './protocol';

export interface HostParts {
  readonly store: AppStore;
  readonly commands: Commands;
  readonly datasetNow: () => Dataset;
  /** Tags of the languages that the interface has. */
  readonly languages: readonly string[];
  readonly language: () => string;
  /** Resolves once the frame speaks it; rejects where it does not come, and nothing has changed. */
  readonly switchLanguage: (language: string) => void | Promise<void>;
  readonly player: { readonly play: () => void; readonly pause: () => void; readonly isPlaying: () => boolean };
  /** Measures, tells, and from now on goes on telling. */
  readonly requestHeight: () => number;
}

/** What could not be done and why, for the host's developer. */
export class CallError extends Error {
  override readonly name = 'CallError';
}

/** Does what is asked and returns the answer's value, or a promise of it. A CallError where it cannot be done. */
export function perform({ method, value }: Call, parts: HostParts): unknown {
  return METHODS[method](value, parts);
}

/** What an embed says of itself when it is ready, and to a ping. */
export const introduce = ({ datasetNow }: Pick<HostParts, 'datasetNow'>): object => ({
  methods,
  events,
  version: PROTOCOL_VERSION,
  dataVersion: datasetNow().timeline.version,
});

/** What is seen now, as a host can keep it: `link` is the query of an address that shows it again. */
export function stateOf(state: State, parts: Pick<HostParts, 'datasetNow' | 'language' | 'player'>): object {
  const dataset = parts.datasetNow();
  return {
    // Without what a host may not say: it gives the link back.
    link: linkTo({ ...state, mode: 'read', data: null, compare: null, who: null }, dataset),
    event: state.selection?.event ?? null,
    evidence: state.selection?.evidence ?? null,
    ...rangeOf(state, dataset),
    shown: shownEvents(dataset, state).length,
    theme: state.theme ?? 'auto',
    lang: parts.language(),
    playing: parts.player.isPlaying(),
  };
}

export function rangeOf(state: State, dataset: Dataset): { readonly from: string; readonly to: string } {
  const { start, end } = restingWindow(state, dataset);
  return { from: formatIso(start), to: formatIso(end) };
}

const METHODS: { readonly [M in Method]: (value: unknown, parts: HostParts) => unknown } = {
  ping: (_, parts) => introduce(parts),
  goTo: (value, parts) => {
    const selection = selectionFrom(value);
    if (selection === undefined) throw new CallError('the id of an event or {event, evidence} is expected');
    if (selection === null) parts.commands.clearSelection();
    else parts.commands.selectEvent(existing(selection, parts.datasetNow()));
    return now(parts);
  },
  setState: (value, parts) => {
    const view = viewFrom(value);
    if (typeof view === 'string') throw new CallError(view);
    const { data, mode, theme } = parts.store.getState();
    parts.commands.applyView({ ...view, data, mode, theme: view.theme ?? theme });
    if (isNamed(value, 'group')) parts.commands.setGroup(view.group);
    return now(parts);
  },
  setRange: (value, parts) => {
    const view = viewFrom(value);
    const window = typeof view === 'string' ? null : view.window;
    if (window === null) throw new CallError('{from, to} as UTC dates is expected, the later one last');
    parts.commands.flyTo(window);
    return now(parts);
  },
  setFilter: (value, parts) => {
    setFilter(value, parts);
    return now(parts);
  },
  setTheme: (value, parts) => {
    if (typeof value !== 'string' || !isOneOf(themes, value))
      throw new CallError(`one of ${themes.join(', ')} is expected`);
    parts.commands.showTheme(value);
    return now(parts);
  },
  setLang: (value, parts) => {
    const known = parts.languages.find((tag) => tag === value);
    if (known === undefined) throw new CallError(`one of ${parts.languages.join(', ')} is expected`);
    return Promise.resolve(parts.switchLanguage(known)).then(
      () => ({ ...now(parts), lang: known }),
      () => {
        throw new CallError(`"${known}" could not be loaded`);
      },
    );
  },
  play: (_, parts) => {
    parts.player.play();
    return now(parts);
  },
  pause: (_, parts) => {
    parts.player.pause();
    return now(parts);
  },
  next: (_, parts) => {
    parts.commands.step(1);
    return now(parts);
  },
  prev: (_, parts) => {
    parts.commands.step(-1);
    return now(parts);
  },
  getState: (_, parts) => now(parts),
  requestHeight: (_, parts) => parts.requestHeight(),
};

/** The event, or the proof of it, that a host names. */
function existing(selection: Selection, dataset: Dataset): Selection {
  const { event: id, evidence = 1 } = selection;
  const event = dataset.events[dataset.indexById.get(id) ?? -1];
  if (event === undefined) throw new CallError(`no event "${id}"`);
  const proofs = event.evidence.length;
  if (evidence > proofs) throw new CallError(`no evidence ${evidence} of "${id}", which has ${proofs}`);
  return selection;
}

const now = (parts: HostParts): object => stateOf(parts.store.getState(), parts);

/** The filters that are named replace those in force; the others stay. */
function setFilter(value: unknown, { commands }: HostParts): void {
  const params = paramsFrom(value);
  const view = viewFrom(value);
  if (typeof params === 'string') throw new CallError(params);
  if (typeof view === 'string') throw new CallError(view);
  const named = typeof value === 'object' && value !== null ? Object.keys(value) : [...params.keys()];
  const stranger = named.find((key) => !isOneOf(filterKeys, key) && key !== 'q' && key !== 'background');
  if (stranger !== undefined) throw new CallError(`${stranger} is no filter`);
  const chosen = filterKeys.filter((key) => named.includes(key)).map((key) => [key, view.filters[key]]);
  commands.narrow({
    filters: Object.fromEntries(chosen),
    ...(named.includes('q') ? { query: view.query } : {}),
    ...(named.includes('background') ? { background: view.background } : {}),
  });
}
