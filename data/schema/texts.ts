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

/** Is told of a Text; the path to it is good until the next, and to be copied by who keeps it. */
type Visit = (text: Readonly<Record<string, unknown>>, path: Path) => void;

/** Goes to all Texts in `value`, in document order. */
export function eachText(value: unknown, visit: Visit, base: Path = []): void {
  walk(value, visit, [...base]);
}

/** On one path that grows and shrinks: a timeline has thousands of Texts, and a page waits for the last. */
function walk(value: unknown, visit: Visit, path: PropertyKey[]): void {
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at += 1) step(value[at], at, visit, path);
  } else if (isRecord(value)) {
    for (const key of Object.keys(value)) {
      const inner = value[key];
      if (!TEXT_FIELDS.has(key) || !isRecord(inner)) step(inner, key, visit, path);
      else {
        path.push(key);
        visit(inner, path);
        path.pop();
      }
    }
  }
}

function step(inner: unknown, key: PropertyKey, visit: Visit, path: PropertyKey[]): void {
  if (typeof inner !== 'object' || inner === null) return;
  path.push(key);
  walk(inner, visit, path);
  path.pop();
}

/** What is wrong with the languages of a Text, in words; empty where it has all of `languages` and no other. */
export function checkLanguages(
  text: Readonly<Record<string, unknown>>,
  languages: readonly string[],
): readonly string[] {
  const given = Object.keys(text);
  if (given.length === languages.length && languages.every((language) => text[language] !== undefined)) return [];
  const missing = languages.filter((language) => text[language] === undefined);
  const foreign = given.filter((language) => !languages.includes(language));
  return [
    ...missing.map((language) => `has no words in "${language}"`),
    ...foreign.map((language) => `has words in "${language}", which is not a language of this timeline`),
  ];
}
