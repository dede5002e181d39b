/** A topic's place among the topics is its colour, everywhere: `tone-0` to `tone-7`, then round again. */
import type { Dataset } from '../../dataset/dataset';

export const TONES = 8;

/** The number of a topic's colour; -1 where there is no such topic. */
export function toneNumber(topic: string | undefined, dataset: Dataset): number {
  const position = dataset.timeline.topics.findIndex(({ id }) => id === topic);
  return position === -1 ? -1 : position % TONES;
}

export function toneOf(topic: string, dataset: Dataset): string {
  const tone = toneNumber(topic, dataset);
  return tone === -1 ? 'tone-none' : `tone-${tone}`;
}
