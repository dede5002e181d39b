// For tests: time expressions written short, so that a table of phrases reads at a glance.

import type { Language } from './language';
import { tagText } from './pipeline';

/** An article's day for tables that do not care which: a Friday. */
export const FRIDAY = '2024-06-28';

/** `words → value` (with `~MOD`) of each expression, and a check that every offset slices to its words. */
export function tagged(text: string, language: Language, dct = FRIDAY): readonly string[] {
  return tagText({ text, language, dct }).map((timex) => {
    if (text.slice(timex.start, timex.end) !== timex.text) throw new Error(`offsets of ${timex.text}`);
    return `${timex.text} → ${timex.value}${timex.mod ? `~${timex.mod}` : ''}`;
  });
}
