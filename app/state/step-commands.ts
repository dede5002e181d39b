/**
 * The commands that go on from where one is: to the next event, burst or article, or the one before.
 *
 * Must not know: which control asked.
 */
import { type Dataset, toBounds } from '../dataset/dataset';
import { middle } from '../time/span';
import { findBursts } from '../time-index/bursts';
import type { createChoiceCommands } from './choice-commands';
import { windowAround } from './flight';
import { shownEvents, timeIndex } from './selectors';
import { type Direction, nextEvent, nextWindow } from './steps';
import type { AppStore, State } from './store';
import type { WindowSense } from './window-commands';

type Choices = ReturnType<typeof createChoiceCommands>;

/** The bursts of the events shown. The last lane is the articles', whose days are those of no event. */
export function bursts(dataset: Dataset, state: State) {
  const index = timeIndex(dataset, state);
  return findBursts(index, index.laneCount - 1);
}

export function createStepCommands(store: AppStore, datasetNow: () => Dataset, parts: WindowSense & Choices) {
  return {
    /** The event so many places on among those shown, from the chosen one or from the middle of the window. */
    step: (by: Direction) => {
      const dataset = datasetNow();
      const shown = shownEvents(dataset, store.getState());
      const chosen = dataset.indexById.get(store.getState().selection?.event ?? '');
      const at = nextEvent(shown, by, { chosen, centre: middle(parts.current()), starts: dataset.starts });
      const id = dataset.events[shown[at] ?? -1]?.id;
      if (id !== undefined) parts.selectEvent({ event: id });
    },
    /** The next stretch of time in which much happens, from the middle of the window. */
    stepBurst: (by: Direction) => {
      const windows = bursts(datasetNow(), store.getState()).map((burst) => windowAround(burst.span, parts.bounds));
      const next = nextWindow(windows, by, parts.resting());
      if (next !== undefined) parts.flyTo(next);
    },
    /** The next article by its day, from the open one, the one that proves the chosen event, or the window's middle. */
    stepArticle: (by: Direction) => {
      const dataset = datasetNow();
      const articles = dataset.timeline.sources
        .map(({ id, published }) => ({ id, day: toBounds(published)[0] }))
        .sort((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1));
      const open = openArticleId(dataset, store.getState());
      const at = articles.findIndex(({ id }) => id === open);
      const after = articles.findIndex(({ day }) => day > middle(parts.resting()));
      const beyond = after === -1 ? articles.length : after;
      const next = at === -1 ? (by === 1 ? beyond : beyond - 1) : at + by;
      const article = articles[next];
      if (article !== undefined) parts.openArticle(article.id);
    },
  };
}

/** The article that can be read now: by itself, or beside the chosen event. */
export function openArticleId(dataset: Dataset, { article, selection }: State): string | undefined {
  if (article !== null || selection === null) return article ?? undefined;
  const evidence = dataset.events[dataset.indexById.get(selection.event) ?? -1]?.evidence;
  return (evidence?.[(selection.evidence ?? 1) - 1] ?? evidence?.[0])?.source;
}
