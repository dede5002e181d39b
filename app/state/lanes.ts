/**
 * Lanes: how the events are laid out side by side, and a lane of their own for the articles, which are marks on the day
 * they were published.
 *
 * A lane's label is content (a Text of the dataset) or one of the interface's own words, never both.
 * Must not know: pixels, the interface's language.
 */
import type { Text, TimelineEvent } from '../../data/schema/timeline';
import type { Dataset, EventIndex } from '../dataset/dataset';
import type { Grouping } from '../url/view-state';
import { facetColumns } from './facet-columns';

export type LaneWord = 'all' | 'others' | 'nobody' | 'articles';

export interface Lane {
  /** Of a topic, actor, article or status; with a star, which no id of the data has, where the lane is our own. */
  readonly id: string;
  /** Where lanes are topics: which one. */
  readonly topic?: string;
  /** Where lanes are actors: which one. */
  readonly actor?: string;
  readonly label: { readonly text: Text } | { readonly word: LaneWord } | { readonly status: TimelineEvent['status'] };
  /** Events in it, before any window. */
  readonly count: number;
}

export interface LaneTable {
  /** Top to bottom; the last is the articles'. */
  readonly lanes: readonly Lane[];
  /** For each event of the dataset its lane; without meaning for those that are not shown. */
  readonly laneOf: Uint16Array;
}

/** More lanes than this are one too many to read at a glance: the rest share a lane. */
const MAX_LANES = 9;

const STATUS_ORDER: readonly TimelineEvent['status'][] = [
  'occurred',
  'ongoing',
  'planned',
  'proposed',
  'alleged',
  'rejected',
];

/** Lays the events out. Only events that are shown decide which lanes there are. */
export function layLanes(dataset: Dataset, shown: readonly EventIndex[], group: Grouping): LaneTable {
  const { names, numberOf } = laneNumbers(dataset, group);
  const tally = new Uint32Array(names.length);
  for (const event of shown) {
    const number = numberOf(event);
    tally[number] = (tally[number] as number) + 1;
  }
  const counts = new Map(names.flatMap((name, at) => ((tally[at] ?? 0) > 0 ? [[name, tally[at] ?? 0]] : [])));
  const keys = orderKeys([...counts.keys()], counts, dataset, group);
  const kept = keys.length <= MAX_LANES ? keys : keys.slice(0, MAX_LANES - 1);
  const position = new Map(kept.map((key, lane) => [key, lane]));
  const rest = keys.length - kept.length;
  const lanes: Lane[] = kept.map((key) => ({
    id: key,
    label: labelOf(key, dataset, group),
    count: counts.get(key) ?? 0,
    ...(group === 'topic' ? { topic: key } : {}),
    ...(group === 'actor' && key !== '' ? { actor: key } : {}),
  }));
  if (rest > 0) {
    const count = shown.length - lanes.reduce((sum, lane) => sum + lane.count, 0);
    lanes.push({ id: '*others', label: { word: 'others' }, count });
  }
  lanes.push({ id: '*articles', label: { word: 'articles' }, count: dataset.timeline.sources.length });
  const others = Math.max(kept.length, 0);
  const laneOfName = Uint16Array.from(names, (name) => position.get(name) ?? others);
  const laneOf = new Uint16Array(dataset.events.length);
  for (let event = 0; event < laneOf.length; event += 1) laneOf[event] = laneOfName[numberOf(event)] as number;
  return { lanes, laneOf };
}

interface LaneNumbers {
  /** What lanes may be called by, '' for those that have no name. */
  readonly names: readonly string[];
  /** The place of an event's among them. */
  readonly numberOf: (event: EventIndex) => number;
}

/** An event that several actors share stands in the lane of the first, the principal one; likewise for articles. */
function laneNumbers(dataset: Dataset, group: Grouping): LaneNumbers {
  if (group === 'none') return { names: ['*all'], numberOf: () => 0 };
  const { names, column } = facetColumns(dataset)[group];
  if ('one' in column) return { names, numberOf: (event) => column.one[event] as number };
  const { from, values } = column.many;
  const first = (event: EventIndex) => from[event] as number;
  return {
    names: [...names, ''],
    numberOf: (event) => (first(event) < first(event + 1) ? (values[first(event)] as number) : names.length),
  };
}

/** Topics and articles in the dataset's order, statuses in theirs, actors by how much there is of them. */
function orderKeys(keys: readonly string[], counts: ReadonlyMap<string, number>, dataset: Dataset, group: Grouping) {
  const order: Record<Grouping, readonly string[]> = {
    topic: dataset.timeline.topics.map((topic) => topic.id),
    source: dataset.timeline.sources.map((source) => source.id),
    status: STATUS_ORDER,
    actor: keys.toSorted((a, b) => Number(a === '') - Number(b === '') || (counts.get(b) ?? 0) - (counts.get(a) ?? 0)),
    none: ['*all'],
  };
  return order[group].filter((key) => counts.has(key));
}

function labelOf(key: string, dataset: Dataset, group: Grouping): Lane['label'] {
  switch (group) {
    case 'topic':
      return { text: dataset.topics.get(key)?.label ?? { en: key } };
    case 'actor':
      return key === '' ? { word: 'nobody' } : { text: dataset.actors.get(key)?.label ?? { en: key } };
    case 'source':
      return { text: sourceLabel(key, dataset) };
    case 'status':
      return { status: STATUS_ORDER.find((status) => status === key) ?? 'occurred' };
    case 'none':
      return { word: 'all' };
    default:
      return group satisfies never;
  }
}

/** An article's headline is the same in every language: its own. */
function sourceLabel(id: string, dataset: Dataset): Text {
  const source = dataset.sources.get(id);
  const label = source?.title ?? source?.publisher ?? id;
  return Object.fromEntries(dataset.timeline.languages.map((language) => [language, label]));
}
