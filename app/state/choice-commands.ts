/**
 * The commands that choose: an event, a piece of its evidence, an article, the events of a cluster.
 *
 * Must not know: which control asked, how what is chosen is drawn.
 */
import type { Dataset } from '../dataset/dataset';
import { toBounds } from '../dataset/dataset';
import { duration, equals } from '../time/span';
import type { Selection } from '../url/view-state';
import { windowAround } from './flight';
import { NEAREST_WINDOW } from './limits';
import type { Mark } from './marks';
import type { AppStore } from './store';
import type { WindowSense } from './window-commands';

/** Going nearer opens a cluster only if it makes the window this much shorter. */
const WORTH_A_FLIGHT = 0.75;

interface Flying {
  /** False leaves the axis where it is. */
  readonly fly?: boolean;
}

export function createChoiceCommands(store: AppStore, datasetNow: () => Dataset, sense: WindowSense) {
  /** Chooses an event, or one piece of its evidence; the axis goes there unless told to stay. */
  const selectEvent = (selection: Selection, { fly = true }: Flying = {}) => {
    const event = datasetNow().indexById.get(selection.event);
    if (event === undefined) return;
    const to = fly ? sense.windowFor(sense.boundsOf(event)) : null;
    // Against the end of a flight under way, not the present place: it may be leading away from the event.
    const moves = to !== null && !equals(to, sense.resting());
    store.setState({
      selection,
      article: null,
      expanded: null,
      // Chosen in a panel, it is to be seen: Back leads to the panel again.
      compare: null,
      who: null,
      ...(moves ? { window: to, flight: { to, animated: true } } : {}),
    });
  };

  /** Opens an article by itself; the axis goes to the day it was published unless told to stay. */
  const openArticle = (article: string, { fly = true }: Flying = {}) => {
    const source = datasetNow().sources.get(article);
    if (source === undefined) return;
    const [start, end] = toBounds(source.published);
    const to = sense.windowFor({ start, end });
    store.setState({ article, selection: null, expanded: null, compare: null, who: null });
    if (fly) sense.flyTo(to);
  };

  /** Opens a cluster into exactly its members: by going nearer, or as a list where that would not part them. */
  const openCluster = (members: readonly Mark[]) => {
    const dataset = datasetNow();
    const [first, last] = startsBetween(members, dataset);
    const to = windowAround({ start: first, end: last }, sense.bounds);
    if (last - first >= NEAREST_WINDOW && duration(to) < duration(sense.current()) * WORTH_A_FLIGHT) {
      sense.flyTo(to);
      return;
    }
    listMarks(members);
  };
  /** Lists events or articles to choose from. */
  const listMarks = (marks: readonly Mark[]) => {
    const expanded = marks.flatMap((mark) => listedAs(mark, datasetNow()) ?? []);
    store.setState({ expanded, selection: null, article: null });
  };

  return {
    selectEvent,
    openArticle,
    openCluster,
    listMarks,
    clearSelection: () => store.setState({ selection: null, article: null, expanded: null }),
  };
}

/** As the list of an opened cluster names it: an event by its id, an article with a star, which no id has. */
const listedAs = (mark: Mark, dataset: Dataset): string | undefined =>
  mark.kind === 'event' ? dataset.events[mark.event]?.id : `*${mark.source}`;

/** The first and the last start. Not `Math.min` of all: there may be more of them than a call takes arguments. */
const startsBetween = (marks: readonly Mark[], dataset: Dataset): readonly [number, number] =>
  marks.reduce<readonly [number, number]>(
    ([first, last], mark) => {
      const start = startOf(mark, dataset);
      return [Math.min(first, start), Math.max(last, start)];
    },
    [Infinity, -Infinity],
  );

function startOf(mark: Mark, dataset: Dataset): number {
  if (mark.kind === 'event') return dataset.starts[mark.event] ?? 0;
  const source = dataset.sources.get(mark.source);
  return source === undefined ? 0 : toBounds(source.published)[0];
}
