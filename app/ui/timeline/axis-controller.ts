/**
 * Between the store and the axis: hands the adapter what the present window shows, and turns what a hand does into
 * commands. Lives outside React, because the window changes with every frame.
 *
 *     store.window ─► axis-content ─► items ─► adapter
 *     store ◄─ commands ◄─ hand (adapter), wheel, keys
 *
 * Must not know: vis-timeline (the adapter does), how panes are arranged.
 */
import type { Dataset } from '../../dataset/dataset';
import { shortNumber } from '../../i18n/digits';
import type { Language, Messages } from '../../i18n/messages';
import type { Commands } from '../../state/commands';
import { NEAREST_WINDOW, panBounds } from '../../state/limits';
import { lanes as lanesOf } from '../../state/selectors';
import { type AppStore, restingWindow, type State } from '../../state/store';
import { duration, overlaps, type Span, span } from '../../time/span';
import type { Gestures } from '../../url/embed-options';
import { isStill } from '../shared/appearance';
import { createAxisContent } from './axis-content';
import { laneOf } from './axis-edges';
import { listenToFingers } from './axis-fingers';
import { createAxisKeyboard } from './axis-keyboard';
import { explainChange } from './axis-motion';
import { chosenItem, createAxisStates } from './axis-states';
import { startTravel } from './axis-travel';
import { listenToWheel } from './axis-wheel';
import { createLaneEdges } from './lane-edges';
import { createLaneRoom } from './lane-room';
import { laneWords } from './to-items';
import type { AxisHandlers, VisAdapter } from './vis-adapter';

export interface AxisParts {
  /** The focusable listbox that holds the axis. */
  readonly root: HTMLElement;
  readonly adapter: (handlers: AxisHandlers) => VisAdapter;
  readonly store: AppStore;
  readonly commands: Commands;
  readonly whole: Dataset;
  /** The dataset as the store's view asks for it now. */
  readonly datasetNow: () => Dataset;
  readonly language: Language;
  readonly messages: Messages;
  readonly gestures: Gestures;
  /** Runs what can wait in a task of its own: drawn at one go, the first view would hold the page up. */
  readonly later: (work: () => void) => void;
}

/** So many marks are drawn in one go, also at first. */
const FEW = 20;

export function createAxisController(parts: AxisParts): { readonly destroy: () => void } {
  const { root, store, commands, datasetNow } = parts;
  const bounds = panBounds(parts.whole);
  const content = createAxisContent(parts);
  /** While a flight is under way the items of its start travel along; those of its end come at the end. */
  let flying = false;
  let shownDataset = datasetNow();
  let destroyed = false;

  const adapter = parts.adapter({
    onMove: (window, by) => {
      if (by === 'hand') flying = false;
      if (by === 'hand' || flying) commands.moveWindow(window);
    },
    onSettle: (window, by) => {
      if (by === 'hand') commands.settleWindow(window);
      else if (flying) {
        flying = false;
        commands.arrive();
      }
    },
    onTap: (id) => id !== null && open(id),
    // With the keyboard the same is an action (`laneActor`), and reached from the card of any of its events.
    onLane: (id) => {
      const lane = room.lanes()?.lanes.find((one) => one.id === id);
      if (lane?.actor !== undefined) commands.openActor(lane.actor);
    },
    onHover: (id) => commands.hover(toSelection(id)),
    onDrawn: () => drawn(),
  });
  const room = createLaneRoom({ ...parts, adapter });
  const drawn = () => {
    if (handed === 'half') parts.later(showRest);
    else if (content.isKnown() && store.getState().axis !== 'ready') parts.later(tellReady);
    showStates(store.getState(), keyboard.active());
  };
  // What the page draws then is not the axis's frame.
  const tellReady = () => {
    if (!destroyed) commands.setAxis('ready');
  };
  const showStates = createAxisStates({
    faceOf: (id) => edges.faceOf(id) ?? adapter.faceOf(id),
    holderOf: content.holderOf,
  });

  const view = (): Span => store.getState().moving ?? restingWindow(store.getState(), datasetNow());

  /** What a tap or Enter does: an event is chosen, an article opened, a cluster opened into its members. */
  const open = (id: string, { fly = false }: { readonly fly?: boolean } = {}) => {
    const [kind, name] = [id.slice(0, 2), id.slice(2)];
    const lane = laneOf(id);
    if (lane !== undefined) edges.open(lane);
    else if (kind === 'e-') commands.selectEvent({ event: name }, { fly });
    else if (kind === 's-') commands.openArticle(name, { fly });
    else commands.openCluster(content.membersOf(id));
  };

  const edges = createLaneEdges({
    root,
    content,
    lanes: () => lanesOf(datasetNow(), store.getState()).lanes,
    wordsOf: (lane) => laneWords(lane, parts).label,
    write: (count) => shortNumber(count, parts.language),
    speak: parts.messages.axis.ongoingIn,
    onOpen: commands.listMarks,
  });

  const isAsked = () => room.layout() !== null && !(flying && content.items().length > 0);
  /** What the adapter has been handed last. */
  let drawnPicture = content.picture();
  /** The first view is handed over in halves, each drawn in a frame of its own: all at once would hold a slow machine up. */
  let handed: 'nothing' | 'half' | 'all' = 'nothing';
  const showRest = () => {
    handed = 'all';
    if (!destroyed) showItems(store.getState());
  };
  const showItems = (state: State) => {
    const layout = room.layout();
    if (layout === null || !isAsked()) return;
    content.update(state, view(), layout);
    const [before, after] = [drawnPicture, content.picture()];
    if (after !== null && after !== before && handed !== 'half') {
      const isSplit = handed === 'nothing' && after.items.length > FEW;
      handed = isSplit ? 'half' : 'all';
      if (!isSplit) drawnPicture = after;
      adapter.setItems(isSplit ? after.items.filter((_, at) => at % 2 === 0) : after.items);
      showStates(state, keyboard.active());
      if (before !== null && state.axis === 'ready' && !isStill()) {
        explainChange(before, after, { faceOf: adapter.faceOf, msPerPx: duration(view()) / layout.width });
      }
    }
    if (!flying && !room.isOnSlide()) edges.show(view(), layout);
    if (!flying && store.getState().moving === null) keyboard.comeToRest();
  };

  /**
   * While a hand moves the window the frame comes first. What newly comes into view is laid out in a task after it, made
   * into items in another and handed over in a third, so that a frame fits between them.
   */
  let isDue = false;
  const showSoon = () => {
    if (isDue) return;
    isDue = true;
    const ask = (how: 'layAhead' | 'update') => {
      const layout = room.layout();
      if (!destroyed && layout !== null && isAsked()) content[how](store.getState(), view(), layout);
    };
    parts.later(() => {
      ask('layAhead');
      parts.later(() => {
        ask('update');
        parts.later(() => {
          isDue = false;
          if (!destroyed) showItems(store.getState());
        });
      });
    });
  };

  const resize = () => {
    if (room.layout() === null) {
      parts.later(begin);
      return;
    }
    room.layOut(store.getState(), { isResized: true });
    fill();
  };
  const begin = () => {
    if (destroyed) return;
    room.layOut(store.getState(), { isResized: true });
    parts.later(prepare);
  };
  const prepare = () => {
    if (destroyed) return;
    content.prepare(store.getState());
    // Of few it is no task of its own, and another would only come later.
    parts.later(datasetNow().packed === undefined ? fill : layAhead);
  };
  const layAhead = () => {
    const layout = room.layout();
    if (!destroyed && layout !== null) content.layAhead(store.getState(), view(), layout);
    parts.later(fill);
  };
  const fill = () => {
    if (destroyed) return;
    const layout = room.layout();
    if (layout !== null) commands.setAxisWidth(layout.width);
    showItems(store.getState());
    // Where there is nothing to draw, nothing more is drawn: what stands is the answer.
    if (content.items().length === 0) drawn();
  };

  const fly = ({ to, animated, isHeld }: NonNullable<State['flight']>) => {
    flying = animated && !isStill();
    adapter.setWindow(to, { animated: flying });
    if (!flying && !isHeld) commands.arrive();
  };
  /** Where events stood before the dataset became another; the marks then travel from there to where they stand now. */
  const turnedFrom = (before: State) => {
    const dataset = datasetNow();
    if (dataset === shownDataset) return null;
    shownDataset = dataset;
    flying = false;
    return before.axis !== 'ready' || isStill() ? null : startTravel({ root, content, adapter });
  };
  const follow = (state: State, before: State) => {
    const turned = turnedFrom(before);
    if (state.flight !== null && state.flight !== before.flight) fly(state.flight);
    const { text, density } = state.settings;
    if (text !== before.settings.text || density !== before.settings.density) resize();
    if (lanesOf(datasetNow(), state) !== room.lanes()) room.layOut(state);
    if (state.moving !== null && state.moving !== before.moving && turned === null) showSoon();
    else showItems(state);
    turned?.();
    if (state.selection !== before.selection || state.article !== before.article || state.hover !== before.hover) {
      showStates(state, keyboard.active());
    }
  };

  const keyboard = createAxisKeyboard({
    root,
    inView: () => [
      ...edges.items(),
      ...content.items().filter((item) => overlaps(view(), span(item.start, Math.max(item.end, item.start + 1)))),
    ],
    lanes: () => lanesOf(datasetNow(), store.getState()).lanes.map((lane) => lane.id),
    startingPoint: () => chosenItem(store.getState()),
    onStand: (item) => {
      commands.standIn(item?.lane ?? null);
      commands.hover(toSelection(item?.id ?? null));
      showStates(store.getState(), item?.id ?? null);
    },
    // A mark that keys have left behind is gone back to; one under the pointer stays where it is.
    onOpen: (id) => open(id, { fly: true }),
    zoom: commands.zoom,
    pan: commands.pan,
    fitAll: commands.fitAll,
    close: commands.clearSelection,
  });
  const moveByHand = (window: Span) => {
    flying = false;
    adapter.setWindow(window, { animated: false });
    commands.moveWindow(window);
  };
  const hand = {
    root,
    gestures: parts.gestures,
    plot: () => room.plot()?.getBoundingClientRect(),
    window: view,
    limits: { min: NEAREST_WINDOW, max: duration(bounds) },
    bounds,
    onMove: moveByHand,
  };
  const stopWheel = listenToWheel({
    ...hand,
    // A button pressed since the last turn has sent the window elsewhere: that is its place now.
    onRest: (window) => {
      if (!flying && store.getState().moving !== null) commands.settleWindow(window);
    },
  });
  const stopFingers = listenToFingers({
    ...hand,
    onHand: adapter.setDraggable,
    onRest: commands.settleWindow,
  });
  const observer = new ResizeObserver(resize);

  adapter.setWindow(view(), { animated: false });
  observer.observe(root);
  const stopFollowing = store.subscribe(follow);
  return {
    destroy: () => {
      destroyed = true;
      stopFollowing();
      observer.disconnect();
      edges.destroy();
      stopWheel();
      stopFingers();
      keyboard.destroy();
      adapter.destroy();
    },
  };
}

/** Only events can be pointed at in other panes. */
const toSelection = (itemId: string | null) => (itemId?.startsWith('e-') ? { event: itemId.slice(2) } : null);
