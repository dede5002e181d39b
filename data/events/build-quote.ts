/**
 * Finds the one place that an editor's quote means, or says why there is none.
 *
 * Must not know: YAML files, what the quote proves.
 */
import { findAll, findQuote, type Place } from '../selectors/match-quote';
import { describeNearest } from './build-nearest';
import type { QuoteYaml, StretchYaml } from './build-shapes';

export type Located = { readonly ok: true; readonly place: Place } | { readonly ok: false; readonly message: string };

function refuse(message: string): Located {
  return { ok: false, message };
}

function explainMiss(text: string, { quote, prefix, suffix }: QuoteYaml): string {
  const times = findAll(text, quote).length;
  if (times === 0) return `quote not found: “${quote}”${describeNearest(text, quote)}`;
  const wrong = [prefix && `prefix “${prefix}”`, suffix && `suffix “${suffix}”`].filter(Boolean).join(' and ');
  return `quote found ${times === 1 ? 'once' : `${times} times`}, but never with its ${wrong}: “${quote}”`;
}

/** The one place where the quote stands word for word, given its prefix and suffix. */
export function locateQuote(text: string, written: QuoteYaml): Located {
  const { quote, prefix, suffix } = written;
  const [place, ...others] = findQuote(text, { exact: quote, prefix, suffix });
  if (!place) return refuse(explainMiss(text, written));
  if (others.length === 0) return { ok: true, place };
  const hint = prefix || suffix ? 'a longer prefix or suffix' : 'a prefix or suffix';
  return refuse(`quote found ${others.length + 1} times: give ${hint} that tells which: “${quote}”`);
}

/**
 * The stretch from the one place of `from` to the end of the next place of `to`. A prefix adjoins `from`, a suffix `to`.
 */
export function locateStretch(text: string, { from, to, prefix, suffix }: StretchYaml): Located {
  const first = locateQuote(text, { quote: from, prefix });
  if (!first.ok) return first;
  const last = findQuote(text, { exact: to, suffix }).find(({ end }) => end > first.place.end);
  if (last) return { ok: true, place: { start: first.place.start, end: last.end } };
  return refuse(`the end of the stretch is not found after its beginning: “${to}”${describeNearest(text, to)}`);
}
