/**
 * Between the store and the axis: hands the adapter what the present window shows, and turns what a hand does into
 * commands. Lives outside React, because the window changes with every frame.
 *
 *     store.window ─► query window ─► level of detail ─► items ─► adapter      asked again only when the view leaves
 *     store ◄─ commands ◄─ hand, wheel, keys                                    what was asked for, or its resolution
 *
 * Must not know: vis-timeline (the adapter does), how panes are arranged.
 */
import type { Dataset } from '../../dataset/dataset';
import type { Language, Messages } from '../../i18n/messages';
import { type Commands, NEAREST_WINDOW, panBounds } from '../../state/commands';
import { lanes as lanesOf, markTable, timeIndex } from '../../state/selectors';
import { type AppStore, restingWindow, type State } from '../../state/store';
import { resolutionOf } from '../../time/resolution';
import { duration, overlaps, type Span, span } from '../../time/span';
import { cssPx } from '../../time/units';
import { levelOfDetail } from '../../time-index/level-of-detail';
import type { LodItem } from '../../time-index/lod-item';
import { isCurrent, type QueryWindow, queryWindow } from '../../time-index/query-window';
import type { AxisItem } from './axis-item';
import { turnWheel } from './gestures';
import { elementId } from './item-element';
import { createLabelWidth } from './label-width';
import { isRovingKey, rove } from './roving';
import { LANE_PADDING, LANE_PADDING_NARROW, shareRows } from './rows';
import { type ItemContext, markLabel, toAxisLanes, toItems } from './to-items';
import type { AxisHandlers, VisAdapter } from './vis-adapter';

/** At most so many items at once, whatever the data: vis-timeline walks all of them on every redraw. */
const BUDGET = 300;
const CLUSTER_WIDTH = cssPx(46);
/** The wheel has come to rest after so many milliseconds without a turn. */
const WHEEL_REST = 160;
/** Below this width names stand above their lanes instead of beside them. As in `timeline.css`. */
const NARROW = 560;

export interface AxisParts {
  /** The focusable listbox that holds the axis. */
  readonly root: HTMLElement;
  readonly adapter: (handlers: AxisHandlers) => VisAdapter;
  readonly store: AppStore;
  readonly commands: Commands;
  readonly dataset: Dataset;
  readonly language: Language;
  readonly messages: Messages;
}

interface Shown {
  readonly items: readonly AxisItem[];
  readonly lod: readonly LodItem[];
  readonly query: QueryWindow;
  /** What the items were made from; other references make other items. */
  readonly from: readonly unknown[];
}

export function createAxisController(parts: AxisParts) {
  const { root, store, commands, dataset, language, messages } = parts;
  const bounds = panBounds(dataset);
  const limits = { min: NEAREST_WINDOW, max: duration(bounds) };
  let size = { width: 0, height: 0, isNarrow: false };
  let labelWidth = createLabelWidth(260);
  let rows: Uint8Array = new Uint8Array(0);
  let shown: Shown | null = null;
  let flying = false;
  let active: string | null = null;
  let wheelRest: ReturnType<typeof setTimeout> | undefined;
  let marked: HTMLElement[] = [];

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
    onTap: (id) => (id === null ? undefined : open(id)),
    onHover: (id) => commands.hover(selectionOf(id)),
    onDrawn: () => {
      if (shown !== null && store.getState().axis !== 'ready') commands.setAxis('ready');
      markStates(store.getState());
    },
  });

  const now = (state: State) => state.moving ?? restingWindow(state, dataset);
  const itemById = (id: string | null) => shown?.items.find((item) => item.id === id);
  const selectionOf = (id: string | null) => (id?.startsWith('e-') ? { event: id.slice(2) } : null);

  /** Hands over what the window shows, if that is not what is shown already. */
  const update = (state: State) => {
    if (size.width === 0 || (flying && shown !== null)) return;
    const view = now(state);
    const resolution = resolutionOf(view, cssPx(size.width));
    const marks = markTable(dataset, state);
    const from = [marks, rows, state.selection?.event, labelWidth];
    const same = shown?.from.every((part, at) => part === from[at]) ?? false;
    if (shown !== null && same && isCurrent(shown.query, view, resolution)) return;
    const query = queryWindow(view, cssPx(size.width));
    const context: ItemContext = {
      dataset,
      marks,
      lanes: lanesOf(dataset, state),
      language,
      messages,
      queryWindow: query.window,
      resolution,
      labelWidth: (mark) => widthOf(mark, state),
    };
    const pinned = pinnedMarks(state);
    const lod = levelOfDetail(timeIndex(dataset, state), {
      window: query.window,
      resolution,
      rows,
      labelWidth: context.labelWidth,
      clusterWidth: CLUSTER_WIDTH,
      budget: BUDGET,
      pinned,
    });
    shown = { items: toItems(lod, context), lod, query, from };
    adapter.setItems(shown.items);
    markStates(state);
  };

  const widthOf = (mark: number, state: State) => {
    const at = markTable(dataset, state).marks[mark];
    return at === undefined ? cssPx(0) : labelWidth(markLabel(at, { dataset, language }));
  };
  const pinnedMarks = (state: State): number[] => {
    const event = dataset.indexById.get(state.selection?.event ?? '');
    const mark = event === undefined ? undefined : markTable(dataset, state).markOf.get(event);
    return mark === undefined ? [] : [mark];
  };

  /** Lanes follow the grouping and the filters; their rows the height. */
  const layOut = (state: State) => {
    const table = lanesOf(dataset, state);
    const shared = shareRows(table.lanes, size.height, size.isNarrow ? LANE_PADDING_NARROW : LANE_PADDING);
    if (rows.length !== shared.length || rows.some((count, lane) => count !== shared[lane])) rows = shared;
    adapter.setLanes(toAxisLanes(table, rows, { dataset, language, messages }));
  };

  /** Classes for what is chosen, pointed at and stood on: on the faces, which outlive every redraw. */
  const markStates = (state: State) => {
    const wanted: [string | undefined, string][] = [
      [
        state.selection ? `e-${state.selection.event}` : state.article ? `s-${state.article}` : undefined,
        'is-selected',
      ],
      [holderOf(state.hover?.event, state), 'is-hovered'],
      [active ?? undefined, 'is-active'],
    ];
    for (const face of marked) {
      face.classList.remove('is-selected', 'is-hovered', 'is-active');
      face.setAttribute('aria-selected', 'false');
    }
    marked = wanted.flatMap(([id, name]) => {
      const face = id === undefined ? undefined : adapter.faceOf(id);
      face?.classList.add(name);
      if (name === 'is-selected') face?.setAttribute('aria-selected', 'true');
      return face ?? [];
    });
  };

  /** The item that shows an event: its own, or the cluster it is counted in. */
  const holderOf = (event: string | undefined, state: State): string | undefined => {
    if (event === undefined || shown === null) return undefined;
    const own = `e-${event}`;
    if (adapter.faceOf(own) !== undefined) return own;
    const mark = markTable(dataset, state).markOf.get(dataset.indexById.get(event) ?? -1);
    const cluster = shown.lod.find(
      (item) => item.kind === 'cluster' && mark !== undefined && [...item.members()].includes(mark),
    );
    return cluster && `c-${cluster.id}`;
  };

  /** What a tap or Enter does: an event is chosen, an article opened, a cluster opened into its members. */
  const open = (id: string) => {
    if (id.startsWith('e-')) commands.selectEvent({ event: id.slice(2) }, { fly: false });
    else if (id.startsWith('s-')) commands.openArticle(id.slice(2), { fly: false });
    else openCluster(id.slice(2));
  };
  const openCluster = (id: string) => {
    const cluster = shown?.lod.find((item) => item.kind === 'cluster' && item.id === id);
    if (cluster?.kind !== 'cluster') return;
    const table = markTable(dataset, store.getState());
    const members = [...cluster.members()].flatMap((mark) => table.marks[mark] ?? []);
    commands.openCluster(members);
  };

  const keydown = (key: KeyboardEvent) => {
    if (key.altKey || key.ctrlKey || key.metaKey || key.target !== root) return;
    const handled = isRovingKey(key.key) ? roveBy(key.key) : pressed(key.key);
    if (handled) key.preventDefault();
  };
  const roveBy = (key: Parameters<typeof rove>[1]): boolean => {
    const view = now(store.getState());
    const inView = (shown?.items ?? []).filter((item) => overlaps(view, spanOf(item)));
    const lanes = lanesOf(dataset, store.getState()).lanes.map((lane) => lane.id);
    const from = inView.find((item) => item.id === active) ?? inView.find((item) => item.id === selectedId());
    const next = rove(inView, key, { from, lanes });
    if (next === undefined && (key === 'ArrowLeft' || key === 'ArrowRight'))
      commands.pan(key === 'ArrowLeft' ? -0.4 : 0.4);
    if (next !== undefined) activate(next.id);
    return true;
  };
  const selectedId = () => {
    const { selection } = store.getState();
    return selection ? `e-${selection.event}` : null;
  };
  const activate = (id: string | null) => {
    active = id;
    if (id === null) root.removeAttribute('aria-activedescendant');
    else root.setAttribute('aria-activedescendant', elementId(id));
    commands.hover(selectionOf(id));
    markStates(store.getState());
  };
  const pressed = (key: string): boolean => {
    switch (key) {
      case 'Enter':
      case ' ':
        if (active !== null && itemById(active) !== undefined) open(active);
        return true;
      case '+':
      case '=':
        commands.zoom(0.5);
        return true;
      case '-':
        commands.zoom(2);
        return true;
      case '0':
        commands.fitAll();
        return true;
      default:
        return false;
    }
  };

  const wheel = (turn: WheelEvent) => {
    turn.preventDefault();
    turn.stopPropagation();
    const box = plot()?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return;
    const window = turnWheel(now(store.getState()), turn, {
      x: turn.clientX - box.left,
      width: box.width,
      limits,
      bounds,
    });
    flying = false;
    commands.moveWindow(window);
    adapter.setWindow(window, { animated: false });
    clearTimeout(wheelRest);
    wheelRest = setTimeout(() => commands.settleWindow(window), WHEEL_REST);
  };
  const plot = () => root.querySelector('.vis-panel.vis-center');

  const resize = () => {
    size = { width: plot()?.clientWidth ?? 0, height: root.clientHeight, isNarrow: root.clientWidth < NARROW };
    labelWidth = createLabelWidth(size.isNarrow ? 170 : 260);
    commands.setAxisWidth(size.width);
    layOut(store.getState());
    adapter.redraw();
    update(store.getState());
  };

  let laidOutFor: unknown = null;
  const follow = (state: State, before: State) => {
    if (state.flight !== null && state.flight !== before.flight) {
      const animated = state.flight.animated && !prefersStillness();
      flying = animated;
      adapter.setWindow(state.flight.to, { animated });
      if (!animated) commands.arrive();
    }
    const table = lanesOf(dataset, state);
    if (table !== laidOutFor) {
      laidOutFor = table;
      layOut(state);
    }
    update(state);
    if (state.selection !== before.selection || state.article !== before.article || state.hover !== before.hover)
      markStates(state);
  };

  adapter.setWindow(now(store.getState()), { animated: false });
  const stop = store.subscribe(follow);
  const observer = new ResizeObserver(resize);
  observer.observe(root);
  root.addEventListener('keydown', keydown);
  root.addEventListener('blur', () => activate(null));
  root.addEventListener('wheel', wheel, { capture: true, passive: false });

  return {
    destroy: () => {
      stop();
      observer.disconnect();
      clearTimeout(wheelRest);
      root.removeEventListener('keydown', keydown);
      root.removeEventListener('wheel', wheel, { capture: true });
      adapter.destroy();
    },
  };
}

const spanOf = (item: AxisItem): Span => span(item.start, Math.max(item.end, item.start + 1));

const prefersStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
