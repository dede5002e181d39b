/**
 * The commands that say how things are shown: grouping, colours, settings, what stands over the shell, what is pointed
 * at, and a link's word for all of it.
 *
 * Must not know: which control asked, how any of it is drawn.
 */
import { equals } from '../time/span';
import { defaultView, type Grouping, type Mode, type Selection, type Theme, type ViewState } from '../url/view-state';
import { completeView } from './clock-commands';
import type { DatasetView } from './dataset-view';
import { nearestWindow } from './limits';
import type { NamedPanel } from './panel';
import type { Settings } from './settings';
import { type AppStore, restingWindow } from './store';

/** A story's step brings its own view. */
const NO_VIEW = { selection: null, article: null, window: null } as const;

/** What was found are numbers of the dataset that was searched: of another they mean nothing. */
const NOTHING_FOUND = { best: null, answer: null } as const;

/** The panels that a link carries, closed. */
const NO_PANEL = { compare: null, who: null } as const;

export function createViewCommands(store: AppStore, view: DatasetView) {
  return {
    setGroup: (group: Grouping) => store.setState({ group, fewLanes: false }),
    /** The axis is too low for a lane a topic. Not a choice: no link says so. */
    layFewLanes: () => store.setState({ fewLanes: true }),
    setTheme: (theme: Theme) => store.setState((state) => ({ theme: null, settings: { ...state.settings, theme } })),
    setSettings: (changed: Partial<Settings>) =>
      store.setState((state) => {
        const settings = { ...state.settings, ...changed };
        const isTurned = settings.background !== state.settings.background;
        return isTurned ? { settings, background: settings.background ? null : false } : { settings };
      }),
    /** Changes the shell: reading, presenting, doing exercises. */
    setMode: (mode: Mode) => store.setState({ mode, panel: null, ...(mode === 'present' ? NO_VIEW : {}) }),
    /** Goes to a view that was prepared, a story's step say; a window that it names is flown to. */
    show: (asked: Partial<ViewState>, { animated = true }: { readonly animated?: boolean } = {}) => {
      const before = store.getState();
      const dataset = view.of({ ...before, ...asked });
      const isSame = dataset === view.of(before);
      const to = asked.window && nearestWindow(asked.window, dataset);
      const moves = to && !(isSame && equals(to, before.moving ?? restingWindow(before, dataset)));
      store.setState({
        ...asked,
        expanded: null,
        ...(isSame ? {} : NOTHING_FOUND),
        ...(moves ? { moving: null, flight: { to, animated: animated && isSame } } : {}),
      });
      completeView(store, view);
    },
    hover: (hover: Selection | null) => {
      const now = store.getState().hover;
      if (now?.event !== hover?.event || now?.evidence !== hover?.evidence) store.setState({ hover });
    },
    /** Keys have come to a mark in this lane of the axis, or have left the axis. */
    standIn: (lane: string | null) => store.setState({ lane }),
    announce: (announcement: string) => store.setState({ announcement }),
    openPanel: (panel: NamedPanel) => store.setState({ panel, ...NO_PANEL }),
    closePanel: () => store.setState({ panel: null, ...NO_PANEL }),
    /** Lays side by side what the articles say of an event or of a thread; `all` offers what there is. */
    openCompare: (compare: string) => store.setState({ compare, who: null, panel: null }),
    /** Who an actor is, what they did and where they are named. */
    openActor: (who: string) => store.setState({ who, compare: null, panel: null }),
    /** Shows the events of one actor alone. */
    showOnlyActor: (actor: string) =>
      store.setState(({ filters }) => ({ filters: { ...filters, actor: [actor] }, panel: null, ...NO_PANEL })),
    /** Takes a link's word for everything it can say: Back, Forward, a host. */
    applyView: (asked: ViewState) => {
      const before = store.getState();
      const dataset = view.of(asked);
      store.setState({
        ...defaultView,
        ...asked,
        moving: null,
        expanded: null,
        ...(dataset === view.of(before) ? {} : NOTHING_FOUND),
        flight: { to: restingWindow(asked, dataset), animated: false },
      });
      completeView(store, view);
    },
  };
}
