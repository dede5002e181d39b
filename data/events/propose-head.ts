// The head of a stretch of text: its first clause that reports something. What stands behind the head is of something else.

import { reportsSomething } from './lexicon-events';
import { clausesOf, type Range } from './propose-passages';

/** The head, or the whole where no clause reports anything. */
export function headOf(text: string, stretch: Range): Range {
  const first = clausesOf(text, stretch).find(({ start, end }) => reportsSomething(text.slice(start, end)));
  return first ?? stretch;
}
