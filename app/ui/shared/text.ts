/**
 * Content in the reader's language, or in the next best one, which is then marked as such.
 *
 * Must not know: the interface's messages.
 */
import type { Text } from '../../../data/schema/timeline';

export interface LocalText {
  readonly text: string;
  /** The language the words are in, for `lang`. */
  readonly language: string;
}

/** The text in that language, else in the first that there is. */
export function textIn(text: Text | undefined, language: string): LocalText {
  if (text === undefined) return { text: '', language };
  const own = text[language];
  if (own !== undefined) return { text: own, language };
  const [first] = Object.entries(text);
  return first === undefined ? { text: '', language } : { text: first[1], language: first[0] };
}
