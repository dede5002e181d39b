/**
 * Keeps the address and the store in step: choices push an entry, settled views replace it, and going back puts the
 * store where the address says. Must not know: the grammar of links (the codec does).
 */
import type { Dataset } from '../dataset/dataset';
import { duration } from '../time/span';
import type { AddressBar } from '../url/history';
import { formatUrl, parseUrl } from '../url/url-codec';
import type { ViewState } from '../url/view-state';
import type { Commands } from './commands';
import { showsBackground } from './filter';
import { linkedKeys, pushedKeys } from './state-table';
import { type AppStore, restingWindow, type State } from './store';

/** Before the axis is drawn its width is not known; a screen's worth of pixels errs on the side of exactness. */
const LIKELY_WIDTH = 1000;

/** The query that opens exactly what is seen now. */
export function linkTo(state: State, dataset: Dataset): string {
  const msPerPx = duration(restingWindow(state, dataset)) / (state.axisWidth || LIKELY_WIDTH);
  return formatUrl({ ...state, background: showsBackground(state) ? state.background : false }, msPerPx);
}

/** An entry of the history without the word was written while the background was shown, whatever the setting is now. */
function viewOf(query: string, { settings }: State): ViewState {
  const { view } = parseUrl(query);
  return view.background === null && !settings.background ? { ...view, background: true } : view;
}

/** A link to a lesson that names no view is completed by its step's, which nobody chose or needs to come back from. */
const isCompleted = (state: State, before: State): boolean =>
  before.mode === state.mode && state.mode !== 'read' && before.selection === null && before.window === null;

/** Starts; returns the way to stop. */
export function syncUrl(
  store: AppStore,
  commands: Commands,
  { dataset, bar }: { readonly dataset: () => Dataset; readonly bar: AddressBar },
): () => void {
  let applying = false;
  const stopStore = store.subscribe((state, before) => {
    if (applying || linkedKeys.every((key) => state[key] === before[key])) return;
    const isChoice = pushedKeys.some((key) => state[key] !== before[key]) && !isCompleted(state, before);
    bar.write(linkTo(state, dataset()), isChoice ? 'push' : 'replace');
  });
  const stopBar = bar.onMove((query) => {
    applying = true;
    commands.applyView(viewOf(query, store.getState()));
    applying = false;
  });
  const isHidden = !showsBackground(store.getState());
  if (isHidden && parseUrl(bar.read()).view.background === null)
    bar.write(linkTo(store.getState(), dataset()), 'replace');
  return () => {
    stopStore();
    stopBar();
  };
}
