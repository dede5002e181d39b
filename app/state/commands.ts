/**
 * Commands: the only writers of the store, one function for each thing a person can ask for.
 *
 * Must not know: which control asked (a key, a click, a host page), how anything is drawn.
 */
import type { Dataset, EventIndex } from '../dataset/dataset';
import { toBounds } from '../dataset/dataset';
import { clampTo, duration, equals, middle, panBy, type Span, zoomBy } from '../time/span';
import { type Instant, millis } from '../time/units';
import { defaultView, type Grouping, type Selection, type Theme, type ViewState } from '../url/view-state';
import { createFilterCommands } from './filter-commands';
import { windowAround, windowFor } from './flight';
import { NEAREST_WINDOW, panBounds } from './limits';
import type { Mark } from './marks';
import type { Panel } from './panel';
import { shownEvents } from './selectors';
import type { Settings } from './settings';
import { type AppStore, restingWindow, type State } from './store';

/** Going nearer opens a cluster only if it makes the window this much shorter. */
const WORTH_A_FLIGHT = 0.75;

export type Commands = ReturnType<typeof createCommands>;

export function createCommands(store: AppStore, dataset: Dataset) {
  const bounds = panBounds(dataset);
  const limits = { min: NEAREST_WINDOW, max: duration(bounds) };
  const currentWindow = () => store.getState().moving ?? restingWindow(store.getState(), dataset);

  const flyTo = (to: Span, { animated = true }: { readonly animated?: boolean } = {}) => {
    const target = clampTo(to, bounds);
    if (equals(target, restingWindow(store.getState(), dataset))) return;
    store.setState({ window: target, flight: { to: target, animated } });
  };
  const boundsOf = (event: EventIndex) => ({ start: dataset.starts[event] ?? 0, end: dataset.ends[event] ?? 0 });

  /** Chooses an event, or one piece of its evidence; the axis goes there unless told to stay. */
  const selectEvent = (selection: Selection, { fly = true }: { readonly fly?: boolean } = {}) => {
    const event = dataset.indexById.get(selection.event);
    if (event === undefined) return;
    const to = fly ? windowFor(boundsOf(event), currentWindow(), bounds) : null;
    // Against the end of a flight under way, not the present place: it may be leading away from the event.
    const moves = to !== null && !equals(to, restingWindow(store.getState(), dataset));
    store.setState({
      selection,
      article: null,
      expanded: null,
      ...(moves ? { window: to, flight: { to, animated: true } } : {}),
    });
  };

  /** Opens an article by itself; the axis goes to the day it was published unless told to stay. */
  const openArticle = (article: string, { fly = true }: { readonly fly?: boolean } = {}) => {
    const source = dataset.sources.get(article);
    if (source === undefined) return;
    const [start, end] = toBounds(source.published);
    const to = windowFor({ start, end }, currentWindow(), bounds);
    store.setState({ article, selection: null, expanded: null });
    if (fly) flyTo(to);
  };

  /** The event so many places on among those shown, from the chosen one or from the middle of the window. */
  const step = (by: 1 | -1) => {
    const shown = shownEvents(dataset, store.getState());
    const next = shown[nextPosition(shown, by)];
    const id = next === undefined ? undefined : dataset.events[next]?.id;
    if (id !== undefined) selectEvent({ event: id });
  };
  const nextPosition = (shown: readonly EventIndex[], by: 1 | -1): number => {
    const chosen = dataset.indexById.get(store.getState().selection?.event ?? '');
    if (chosen !== undefined) {
      const later = shown.findIndex((event) => event > chosen);
      if (by === 1) return later;
      const from = shown.findIndex((event) => event >= chosen);
      return (from === -1 ? shown.length : from) - 1;
    }
    const centre = middle(currentWindow());
    const after = shown.findIndex((event) => (dataset.starts[event] ?? 0) >= centre);
    return by === 1 ? after : (after === -1 ? shown.length : after) - 1;
  };

  return {
    selectEvent,
    step,
    flyTo,
    clearSelection: () => store.setState({ selection: null, article: null, expanded: null }),
    openArticle,
    /** Opens a cluster into exactly its members: by going nearer, or as a list where that would not part them. */
    openCluster: (members: readonly Mark[]) => {
      const starts = members.map((mark) => startOf(mark, dataset));
      const [first, last] = [Math.min(...starts), Math.max(...starts)];
      const to = windowAround({ start: first, end: last }, bounds);
      if (last - first >= NEAREST_WINDOW && duration(to) < duration(currentWindow()) * WORTH_A_FLIGHT) {
        flyTo(to);
        return;
      }
      const events = members.flatMap((mark) => (mark.kind === 'event' ? (dataset.events[mark.event]?.id ?? []) : []));
      const article = members.find((mark) => mark.kind === 'source')?.source;
      // The list is of events: of articles that came out together the first is opened.
      if (events.length === 0 && article !== undefined) openArticle(article, { fly: false });
      else store.setState({ expanded: events, selection: null, article: null });
    },
    /** A flight has reached its end: the window at rest is the one that was asked for, not what the axis made of it. */
    arrive: () => store.setState({ moving: null }),
    setAxis: (axis: State['axis']) => store.setState({ axis }),
    /** The window moves under a hand. */
    moveWindow: (window: Span) => store.setState({ moving: window }),
    /** The window is moved from elsewhere than the axis, which follows at once. */
    scrub: (window: Span) => store.setState({ moving: window, flight: { to: window, animated: false, isHeld: true } }),
    /** The window has come to rest. */
    settleWindow: (window: Span) => store.setState({ moving: null, window }),
    zoom: (ratio: number, centre?: Instant) => {
      const now = restingWindow(store.getState(), dataset);
      flyTo(zoomBy(now, ratio, centre ?? middle(now), limits));
    },
    pan: (share: number) => {
      const now = restingWindow(store.getState(), dataset);
      flyTo(panBy(now, millis(duration(now) * share)));
    },
    fitAll: () => flyTo(dataset.extent),
    fitSelection: () => {
      const event = dataset.indexById.get(store.getState().selection?.event ?? '');
      if (event !== undefined) flyTo(windowAround(boundsOf(event), bounds));
    },
    fit: (start: number, end: number) => flyTo(windowAround({ start, end }, bounds)),
    setGroup: (group: Grouping) => store.setState({ group }),
    ...createFilterCommands(store),
    setTheme: (theme: Theme) => store.setState((state) => ({ theme: null, settings: { ...state.settings, theme } })),
    setSettings: (settings: Partial<Settings>) =>
      store.setState((state) => ({ settings: { ...state.settings, ...settings } })),
    hover: (hover: Selection | null) => {
      const now = store.getState().hover;
      if (now?.event !== hover?.event || now?.evidence !== hover?.evidence) store.setState({ hover });
    },
    setAxisWidth: (axisWidth: number) => store.setState({ axisWidth }),
    announce: (announcement: string) => store.setState({ announcement }),
    openPanel: (panel: Panel) => store.setState({ panel }),
    closePanel: () => store.setState({ panel: null }),
    /** Takes a link's word for everything it can say: Back, Forward, a host. */
    applyView: (view: ViewState) => {
      const to = restingWindow(view, dataset);
      store.setState({ ...defaultView, ...view, moving: null, expanded: null, flight: { to, animated: false } });
    },
  };
}

function startOf(mark: Mark, dataset: Dataset): number {
  if (mark.kind === 'event') return dataset.starts[mark.event] ?? 0;
  const source = dataset.sources.get(mark.source);
  return source === undefined ? 0 : toBounds(source.published)[0];
}
