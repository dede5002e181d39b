/**
 * What the axis shows at a window: asked of the index, made into items, and kept until the window leaves what was asked
 * for, its resolution changes, or something else is chosen, filtered or grouped.
 *
 * Must not know: the DOM, the adapter.
 */
import type { Dataset } from '../../dataset/dataset';
import type { Language, Messages } from '../../i18n/messages';
import type { Mark, MarkTable } from '../../state/marks';
import { memoLast } from '../../state/memo';
import { lanes as lanesOf, markTable, timeIndex } from '../../state/selectors';
import type { State } from '../../state/store';
import { resolutionOf } from '../../time/resolution';
import { duration, type Span } from '../../time/span';
import { type CssPx, cssPx } from '../../time/units';
import { levelOfDetail } from '../../time-index/level-of-detail';
import type { LodItem } from '../../time-index/lod-item';
import { type OutOfSight, outOfSight } from '../../time-index/out-of-sight';
import { isCurrent, type QueryWindow, queryWindow } from '../../time-index/query-window';
import type { TimeIndex } from '../../time-index/time-index';
import { toneNumber } from '../shared/tone';
import type { AxisItem } from './axis-item';
import type { AxisPicture } from './axis-motion';
import type { LabelWidth } from './label-width';
import { type ItemContext, markKinds, markLabel, toItems } from './to-items';

/** At most so many items at once, whatever the data: vis-timeline walks all of them on every redraw. */
const BUDGET = 300;

export interface ContentParts {
  readonly datasetNow: () => Dataset;
  readonly language: Language;
  readonly messages: Messages;
}

/** How the axis is laid out, as far as it decides what fits. */
export interface AxisLayout {
  readonly width: CssPx;
  /** Text rows of each lane. */
  readonly rows: Uint8Array;
  readonly labelWidth: LabelWidth;
  readonly clusterWidth: CssPx;
  /** What is drawn of a cluster: beside it is room that nobody sees. */
  readonly clusterFace: CssPx;
}

interface Shown {
  readonly items: readonly AxisItem[];
  readonly lod: readonly LodItem[];
  readonly query: QueryWindow;
  readonly index: TimeIndex;
  readonly marks: MarkTable;
  readonly dataset: Dataset;
  /** What the items were made from; other references make other items. */
  readonly from: readonly unknown[];
}

/** Where an event is drawn. */
interface Holder {
  readonly item: string;
  /** The number of its topic's colour. */
  readonly tone: number;
}

/** By the event's id. */
export type Holders = ReadonlyMap<string, Holder>;

/** More than these nobody follows with the eye. */
export const MOST_FOLLOWED = 1000;

export type AxisContent = ReturnType<typeof createAxisContent>;

export function createAxisContent(parts: ContentParts) {
  const { datasetNow, language } = parts;
  let shown: Shown | null = null;

  const lay = (state: State, query: QueryWindow, layout: AxisLayout) => {
    const dataset = datasetNow();
    const marks = markTable(dataset, state);
    const labelWidth = widths(dataset, marks, layout.labelWidth);
    const index = timeIndex(dataset, state);
    const lod = levelOfDetail(index, {
      window: query.window,
      resolution: query.resolution,
      rows: layout.rows,
      labelWidth,
      clusterWidth: layout.clusterWidth,
      budget: BUDGET,
      pinned: pinnedMarks(state, marks),
      vague: marks.vague,
    });
    return { dataset, marks, labelWidth, index, lod };
  };

  const ask = (state: State, query: QueryWindow, layout: AxisLayout): Shown => {
    const { dataset, marks, labelWidth, index, lod } = lay(state, query, layout);
    const context: ItemContext = {
      ...parts,
      dataset,
      marks,
      kinds: markKinds(dataset, marks),
      lanes: lanesOf(dataset, state),
      queryWindow: query.window,
      resolution: query.resolution,
      labelWidth,
    };
    return { items: toItems(lod, context), lod, query, index, marks, dataset, from: madeFrom(state, layout) };
  };

  /** The width of each mark's label: the same function while nothing changes, so that what was laid out stays good. */
  const widths = memoLast((dataset: Dataset, marks: MarkTable, measure: LabelWidth) => {
    const known = new Float32Array(marks.size);
    return (mark: number): CssPx => {
      const at = known[mark] === 0 ? marks.markAt(mark) : undefined;
      if (at !== undefined) known[mark] = measure(markLabel(at, { dataset, language }));
      return cssPx(known[mark] ?? 0);
    };
  });

  const madeFrom = (state: State, layout: AxisLayout): readonly unknown[] => [
    markTable(datasetNow(), state),
    state.selection?.event,
    layout.rows,
    layout.labelWidth,
  ];

  /** The chosen event is always a mark of its own. */
  const pinnedMarks = (state: State, marks: MarkTable): number[] => {
    const mark = marks.markOf(datasetNow().indexById.get(state.selection?.event ?? '') ?? -1);
    return mark === undefined ? [] : [mark];
  };

  const clusterOf = (id: string) => shown?.lod.find((item) => item.kind === 'cluster' && `c-${item.id}` === id);

  /** Whether what is at hand still serves. */
  const serves = (state: State, view: Span, layout: AxisLayout): boolean =>
    shown !== null &&
    madeFrom(state, layout).every((part, at) => part === shown?.from[at]) &&
    isCurrent(shown.query, view, resolutionOf(view, layout.width));

  return {
    /** Counts and indexes ahead what asking needs: of very many events that is long enough for a task of its own. */
    prepare: (state: State): void => {
      const dataset = datasetNow();
      timeIndex(dataset, state);
      markKinds(dataset, markTable(dataset, state));
    },
    /** Lays out ahead, where a window needs it, what `update` then finds laid out: the longer half of it, for a task of its own. */
    layAhead: (state: State, view: Span, layout: AxisLayout): void => {
      if (!serves(state, view, layout)) lay(state, queryWindow(view, layout.width), layout);
    },
    /** The items for a window; null where those at hand still serve. */
    update: (state: State, view: Span, layout: AxisLayout): readonly AxisItem[] | null => {
      if (serves(state, view, layout)) return null;
      shown = ask(state, queryWindow(view, layout.width), layout);
      return shown.items;
    },
    items: (): readonly AxisItem[] => shown?.items ?? [],
    /** The items and what they were made of, to be compared with others; null before there are any. */
    picture: (): AxisPicture | null => shown,
    /** What lasts into the view and has no item in it, by lane. */
    outOfSight: (view: Span, layout: AxisLayout): readonly OutOfSight[] => {
      if (shown === null) return [];
      const clusterLength = (layout.clusterFace * duration(view)) / layout.width;
      return outOfSight(shown.index, shown.lod, { view, clusterLength });
    },
    markAt: (mark: number): Mark | undefined => shown?.marks.markAt(mark),
    /** Whether the items are an answer, be it an empty one. */
    isKnown: (): boolean => shown !== null,
    /** The marks that a cluster counts; none where there is no such cluster. */
    membersOf: (id: string): readonly Mark[] => {
      const cluster = clusterOf(id);
      return cluster?.kind === 'cluster' ? cluster.members().flatMap((mark) => shown?.marks.markAt(mark) ?? []) : [];
    },
    /**
     * For each event in reach of the window the item that shows it, with the number of its topic's colour. Of very many,
     * some of every item's.
     */
    holders: (): Holders => {
      if (shown === null) return new Map();
      const { lod, marks, items, dataset } = shown;
      const count = lod.reduce((sum, part) => sum + (part.kind === 'cluster' ? part.count : 1), 0);
      const step = Math.ceil(count / MOST_FOLLOWED);
      const holders = new Map<string, Holder>();
      lod.forEach((part, position) => {
        const members = part.kind === 'cluster' ? part.members() : [part.event];
        for (let at = 0; at < members.length; at += step) {
          const mark = marks.markAt(members[at] as number);
          const event = mark?.kind === 'event' ? dataset.events[mark.event] : undefined;
          if (event !== undefined) {
            holders.set(event.id, { item: items[position]?.id ?? '', tone: toneNumber(event.topic, dataset) });
          }
        }
      });
      return holders;
    },
    /** The item that shows an event: its own, or the cluster it is counted in. */
    holderOf: (event: string): string | undefined => {
      const own = `e-${event}`;
      if (shown === null || shown.items.some((item) => item.id === own)) return own;
      const mark = shown.marks.markOf(datasetNow().indexById.get(event) ?? -1);
      const holder = shown.lod.find((item) => item.kind === 'cluster' && mark !== undefined && item.has(mark));
      return holder && `c-${holder.id}`;
    },
  };
}
