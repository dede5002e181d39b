/**
 * From what is to be shown (events, articles, clusters, each with a lane and a row) to items: words, edges, colours.
 *
 * Pure: the same input gives the same items. Must not know: vis-timeline, the DOM, the store.
 */
import { STATUSES } from '../../../data/columns/numbers';
import type { Status } from '../../../data/schema/timeline';
import type { Dataset } from '../../dataset/dataset';
import { shortNumber } from '../../i18n/digits';
import type { Language, Messages } from '../../i18n/messages';
import type { Lane, LaneTable } from '../../state/lanes';
import type { Mark, MarkTable } from '../../state/marks';
import { memoLast } from '../../state/memo';
import { formatWhen, speakWhen } from '../../time/format';
import { formatWindow } from '../../time/format-window';
import { type Span, span } from '../../time/span';
import { type CssPx, DAY } from '../../time/units';
import type { LodItem } from '../../time-index/lod-item';
import type { MarkKinds } from '../../time-index/mark-kinds';
import { textIn } from '../shared/text';
import { TONES, toneNumber } from '../shared/tone';
import type { AxisItem, AxisLane, ClusterPart, Edge, Face } from './axis-item';
import { edgesOf } from './edges';

export interface ItemContext {
  readonly dataset: Dataset;
  readonly marks: MarkTable;
  /** Of `marks`, by topic and whether it happened. */
  readonly kinds: MarkKinds;
  readonly lanes: LaneTable;
  readonly language: Language;
  readonly messages: Messages;
  /** What was asked for; bars without an end are cut at its edges. */
  readonly queryWindow: Span;
  /** Milliseconds a pixel, a power of two; on screen it is up to twice that. */
  readonly resolution: number;
  readonly labelWidth: (mark: number) => CssPx;
}

/** Statuses that say "it did happen" are drawn full. */
const HAPPENED: ReadonlySet<Status> = new Set(['occurred', 'ongoing']);

export const toItems = (lod: readonly LodItem[], context: ItemContext): AxisItem[] =>
  lod.map((item) => (item.kind === 'cluster' ? clusterItem(item, context) : markItem(item, context)));

function markItem(item: Extract<LodItem, { kind: 'event' }>, context: ItemContext): AxisItem {
  const mark = context.marks.markAt(item.event);
  const [start, end] = cutToQuery(item, context.queryWindow);
  const narrowest = (end - start) / (2 * context.resolution);
  return {
    id: mark === undefined ? item.id : markId(mark, context.dataset),
    lane: laneId(item.lane, context),
    row: item.row,
    start,
    end,
    isInside: narrowest >= context.labelWidth(item.event),
    ...(mark === undefined
      ? { startEdge: 'sharp', endEdge: 'sharp', tone: -1, face: nothing, spoken: '' }
      : wordsOf(item.event, mark, context)),
  };
}

const nothing: Face = { kind: 'cluster', count: 0, written: '', parts: [] };

/** Stable in the dataset, so that a reload finds the same mark under the same name. */
export const markId = (mark: Mark, dataset: Dataset): string =>
  mark.kind === 'event' ? `e-${dataset.events[mark.event]?.id ?? mark.event}` : `s-${mark.source}`;

/** The words of a mark's label. */
export function markLabel(mark: Mark, { dataset, language }: Pick<ItemContext, 'dataset' | 'language'>): string {
  if (mark.kind === 'event') return textIn(dataset.titleOf(mark.event), language).text;
  const source = dataset.sources.get(mark.source);
  return source?.title ?? source?.publisher ?? mark.source;
}

type MarkWords = Pick<AxisItem, 'startEdge' | 'endEdge' | 'tone' | 'face' | 'spoken'>;

/** So many are kept: more than one sees on the way from everything to a day. */
const MOST_WORDS = 4000;

/** A date in words takes a while, and most marks of a level are those of the last. */
const keepWords = memoLast((_: Dataset, __: MarkTable, ___: Messages) => new Map<number, MarkWords>());

function wordsOf(at: number, mark: Mark, context: ItemContext): MarkWords {
  const kept = keepWords(context.dataset, context.marks, context.messages);
  const known = kept.get(at);
  if (known !== undefined) return known;
  if (kept.size >= MOST_WORDS) kept.clear();
  const words = mark.kind === 'event' ? eventWords(mark.event, context) : sourceWords(mark.source, context);
  kept.set(at, words);
  return words;
}

function eventWords(index: number, { dataset, language, messages }: ItemContext): MarkWords {
  const event = dataset.events[index];
  const placed = dataset.placed[index];
  if (event === undefined || placed === undefined) throw new RangeError(`there is no event ${index}`);
  const title = textIn(event.title, language);
  // By the clock of reports a mark does not stand on its event's own date: both are said.
  const reported = placed === event.when ? '' : `, ${messages.card.reported(speakWhen(placed, language))}`;
  return {
    ...edgesOf(placed),
    tone: toneNumber(event.topic, dataset),
    face: {
      kind: 'event',
      status: event.status,
      label: title.text,
      lang: title.language,
      isBackground: event.background,
    },
    spoken: `${speakWhen(event.when, language)}${reported}, ${messages.status[event.status]}${messages.app.colon}${title.text}`,
  };
}

function sourceWords(id: string, { dataset, language, messages }: ItemContext): MarkWords {
  const source = dataset.sources.get(id);
  if (source === undefined) throw new RangeError(`there is no source ${id}`);
  const label = source.title ?? source.publisher ?? messages.source.unknownTitle;
  return {
    ...edgesOf(source.published),
    tone: -1,
    face: { kind: 'source', label, lang: source.language },
    spoken: messages.axis.published(label, formatWhen(source.published, language)),
  };
}

function clusterItem(item: Extract<LodItem, { kind: 'cluster' }>, context: ItemContext): AxisItem {
  const [start, last] = cutToQuery(item, context.queryWindow);
  // Beside one without a start the others may all begin before what was asked for.
  const end = Math.max(start, last);
  // Members begin on days: the last one's day belongs to the range.
  const range = formatWindow(span(start, end + DAY), context.language);
  const parts = partsOf(item.tally(context.kinds));
  const isOfArticles = parts.every(({ tone }) => tone < 0);
  const { cluster, articleCluster } = context.messages.axis;
  const edge = (at: number): Edge => (Number.isFinite(at) ? 'sharp' : 'open');
  return {
    id: `c-${item.id}`,
    lane: laneId(item.lane, context),
    row: item.row,
    start,
    end,
    isInside: false,
    startEdge: edge(item.start),
    endEdge: edge(item.end),
    tone: -1,
    face: { kind: 'cluster', count: item.count, written: shortNumber(item.count, context.language), parts },
    spoken: (isOfArticles ? articleCluster : cluster)(item.count, range),
  };
}

const toKind = (tone: number, isHollow: boolean): number => 2 * (tone + 1) + (isHollow ? 1 : 0);

/** The kinds of marks that a cluster tells apart: by topic, each split into what happened and what did not (yet). */
export const markKinds = memoLast((dataset: Dataset, marks: MarkTable): MarkKinds => {
  const { topics, statuses } = dataset.numbers.columns;
  const tones = dataset.timeline.topics.map(({ id }) => toneNumber(id, dataset));
  const hollow = STATUSES.map((status) => !HAPPENED.has(status));
  const kinds = new Uint8Array(marks.size);
  for (let mark = 0; mark < marks.size; mark += 1) {
    const event = marks.events[mark] as number;
    kinds[mark] =
      event < 0
        ? toKind(-1, false)
        : toKind(tones[topics[event] as number] ?? -1, hollow[statuses[event] as number] ?? false);
  }
  return { kinds, count: toKind(TONES, false) };
});

/** A cluster's members by kind, articles first. */
const partsOf = (tally: Uint32Array): readonly ClusterPart[] =>
  [...tally].flatMap((count, kind) =>
    count === 0 ? [] : [{ tone: Math.floor(kind / 2) - 1, isHollow: kind % 2 === 1, count }],
  );

const cutToQuery = (item: { readonly start: number; readonly end: number }, query: Span): [number, number] => [
  Number.isFinite(item.start) ? item.start : query.start,
  Number.isFinite(item.end) ? item.end : query.end,
];

const laneId = (lane: number, { lanes }: ItemContext): string => lanes.lanes[lane]?.id ?? '';

/** The lanes as the axis draws them. */
export function toAxisLanes(
  table: LaneTable,
  rows: Uint8Array,
  context: Pick<ItemContext, 'dataset' | 'language' | 'messages'>,
): AxisLane[] {
  return table.lanes.map((lane, position) => ({
    id: lane.id,
    ...laneWords(lane, context),
    rows: rows[position] ?? 1,
    tone: toneNumber(lane.topic, context.dataset),
    isArticles: position === table.lanes.length - 1,
    actor: lane.actor ?? null,
  }));
}

/** A lane's name in the language of the interface, or in its own where it has no other. */
export function laneWords(
  lane: Lane,
  { language, messages }: Pick<ItemContext, 'language' | 'messages'>,
): { label: string; lang: string | null } {
  if ('word' in lane.label) return { label: messages.groups[lane.label.word], lang: null };
  if ('status' in lane.label) return { label: messages.status[lane.label.status], lang: null };
  const { text, language: lang } = textIn(lane.label.text, language);
  return { label: text, lang: lang === language ? null : lang };
}
