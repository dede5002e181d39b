/**
 * Finds the words people wrote in any document of ours, timeline.json or YAML, and what is missing in their translation.
 *
 * Must not know: the schema (it goes by field names, so that it also works on what is not valid yet).
 */
import { isRecord, type Path } from './fault';

/** Fields that hold a Text where they hold an object. */
const TEXT_FIELDS: ReadonlySet<string> = new Set([
  'attribution',
  'body',
  'description',
  'heading',
  'label',
  'note',
  'notes',
  'summary',
  'title',
]);

export interface FoundText {
  readonly path: Path;
  readonly text: Readonly<Record<string, unknown>>;
}

/** All Texts in `value`, in document order. */
export function findTexts(value: unknown, base: Path = []): readonly FoundText[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => findTexts(item, [...base, index]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = [...base, key];
    return TEXT_FIELDS.has(key) && isRecord(inner) ? [{ path, text: inner }] : findTexts(inner, path);
  });
}

/** What is wrong with the languages of a Text, in words; empty where it has all of `languages` and no other. */
export function checkLanguages(
  text: Readonly<Record<string, unknown>>,
  languages: readonly string[],
): readonly string[] {
  const missing = languages.filter((language) => text[language] === undefined);
  const foreign = Object.keys(text).filter((language) => !languages.includes(language));
  return [
    ...missing.map((language) => `has no words in "${language}"`),
    ...foreign.map((language) => `has words in "${language}", which is not a language of this timeline`),
  ];
}
