/**
 * For a quote that is not in the text: what the text has instead, so that the editor sees the slip at a glance.
 *
 * Must not know: why the quote is wanted. It only helps people; nothing is ever accepted because of it.
 */
import { fold, unfold } from '../selectors/fold';

/** Shorter common runs are chance. */
const MIN_RUN = 6;

interface Run {
  readonly inText: number;
  readonly inQuote: number;
  readonly length: number;
}

/** The longest run of characters that both have, by the usual table of common suffixes, one row at a time. */
function longestRun(text: string, quote: string): Run {
  let best: Run = { inText: 0, inQuote: 0, length: 0 };
  let above = new Uint32Array(quote.length + 1);
  for (let i = 0; i < text.length; i += 1) {
    const row = new Uint32Array(quote.length + 1);
    for (let j = 0; j < quote.length; j += 1) {
      if (text[i] !== quote[j]) continue;
      const length = (above[j] ?? 0) + 1;
      row[j + 1] = length;
      if (length > best.length) best = { inText: i - length + 1, inQuote: j - length + 1, length };
    }
    above = row;
  }
  return best;
}

/** ` (nearest: “…”)`, or nothing where the text has nothing like the quote. */
export function describeNearest(text: string, quote: string): string {
  const folded = fold(text);
  const wanted = fold(quote).text.toLowerCase();
  const lower = folded.text.toLowerCase();
  // Lower case is longer in rare scripts; offsets would not fit then.
  const run = longestRun(lower.length === folded.text.length ? lower : folded.text, wanted);
  if (run.length < Math.min(MIN_RUN, wanted.length)) return '';
  const start = Math.max(0, run.inText - run.inQuote);
  const end = Math.min(folded.text.length, start + wanted.length);
  const place = unfold(folded, { start, end });
  return ` (nearest: “${text.slice(place.start, place.end)}”)`;
}
