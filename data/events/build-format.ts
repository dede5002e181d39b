/**
 * A timeline → the text of `timeline.json`: readable, in one order, the same bytes on every build.
 *
 * Must not know: where it is written.
 */
import { isRecord } from '../schema/fault';
import { eachText } from '../schema/texts';
import { type Timeline, timelineSchema } from '../schema/timeline';

/** Keys of every Text in the order of the timeline's languages. */
function orderTexts(value: unknown, languages: readonly string[], texts: ReadonlySet<unknown>): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => orderTexts(item, languages, texts));
  if (!isRecord(value)) return value;
  const keys = texts.has(value) ? languages.filter((language) => language in value) : Object.keys(value);
  return Object.fromEntries(keys.map((key) => [key, orderTexts(value[key], languages, texts)]));
}

/** Fields in the schema's order, two spaces, a newline at the end. Throws on what the schema refuses: a fault of ours. */
export function formatTimeline(timeline: Timeline): string {
  const parsed = timelineSchema.parse(timeline);
  const texts = new Set<unknown>();
  eachText(parsed, (text) => void texts.add(text));
  return `${JSON.stringify(orderTexts(parsed, parsed.languages, texts), null, 2)}\n`;
}
