/** A topic's place among the topics is its colour, everywhere: `tone-0` to `tone-7`, then round again. */
import type { Dataset } from '../../dataset/dataset';

export const TONES = 8;

export function toneOf(topic: string, dataset: Dataset): string {
  const position = dataset.timeline.topics.findIndex(({ id }) => id === topic);
  return position === -1 ? 'tone-none' : `tone-${position % TONES}`;
}
