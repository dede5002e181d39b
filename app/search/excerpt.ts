/**
 * Why an event was found, where its title does not show it: a stretch of its quotations, names, summary or article.
 *
 * Must not know: how it is drawn.
 */
import type { TimelineEvent } from '../../data/schema/timeline';
import type { Dataset } from '../dataset/dataset';
import type { Around, HitWords } from './answer';
import { excerptOf, findHits } from './hits';

export type ExcerptKind = 'title' | 'quote' | 'names' | 'summary' | 'text';

export interface Excerpt {
  readonly kind: ExcerptKind;
  readonly text: string;
  /** The language the words are in, for `lang`; undefined where it is the reader's or cannot be told. */
  readonly language: string | undefined;
}

export interface ExcerptParts {
  readonly dataset: Dataset;
  readonly words: HitWords;
  /** The reader's language: what is shown in it counts as seen. */
  readonly language: string;
  /** The paragraph of an article around a passage, where the search has found something in it. */
  readonly around: Around | undefined;
}

/** Null where the title, as shown, has all the words that were searched for. */
export function findExcerpt(event: TimelineEvent, parts: ExcerptParts): Excerpt | null {
  const { language } = parts;
  const missing = notIn(event.title[language] ?? Object.values(event.title)[0] ?? '', parts.words);
  if (missing === null) return null;
  for (const { kind, text, language: own } of places(event, parts)) {
    const excerpt = excerptOf(text, missing);
    if (excerpt !== null) return { kind, text: excerpt, language: own === language ? undefined : own };
  }
  return null;
}

/** In the order in which they count; the reader's language first within each. */
function places(event: TimelineEvent, { dataset, language, around }: ExcerptParts): Excerpt[] {
  const ownFirst = (kind: ExcerptKind, text: TimelineEvent['title']): Excerpt[] =>
    Object.entries(text)
      .map(([tag, words]) => ({ kind, text: words, language: tag }))
      .sort((a, b) => Number(b.language === language) - Number(a.language === language));
  const sourceLanguage = (source: string) => dataset.sources.get(source)?.language;
  const named = [
    ...event.actors.map((actor) => dataset.actors.get(actor)),
    ...event.places.map((place) => dataset.places.get(place)),
  ].filter((one) => one !== undefined);
  return [
    ...ownFirst('title', event.title),
    ...event.evidence.map(
      ({ exact, source, language: own }): Excerpt => ({
        kind: 'quote',
        text: exact,
        language: own ?? sourceLanguage(source),
      }),
    ),
    ...named.flatMap(({ label, aliases }) => [
      ...ownFirst('names', label),
      ...aliases.map((alias): Excerpt => ({ kind: 'names', text: alias, language: undefined })),
    ]),
    ...ownFirst('summary', event.summary),
    ...(around === undefined
      ? []
      : [{ kind: 'text', text: around.text, language: sourceLanguage(around.source) } as const]),
  ];
}

/** The words that a text has not; null where it has them all. Any of the words with a typing error will do. */
function notIn(text: string, { starts, whole }: HitWords): HitWords | null {
  const has = (words: HitWords) => findHits(text, words).length > 0;
  const missing = {
    starts: starts.filter((term) => !has({ starts: [term], whole: [] })),
    whole: has({ starts: [], whole }) ? [] : whole,
  };
  return missing.starts.length + missing.whole.length > 0 ? missing : null;
}
