/** The words of a section, in the page's language; the component waits (suspends) until they are there. */
import { use } from 'react';
import type { Language, Worded } from '../../i18n/messages';
import type { Section } from '../../i18n/section';
import { useApp } from './app-context';

/** Asked for once a section and language: what is being waited for must be the same promise on each drawing. */
const asked = new WeakMap<object, Map<Language, Promise<unknown>>>();
/** What has come: it is drawn at once, without waiting for the promise once more. */
const come = new WeakMap<Promise<unknown>, { readonly words: unknown }>();

/** Call it inside a `LazyPart`, which waits and says what failed. */
export function useWords<T>(section: Section<T>): Worded<T> {
  const { language } = useApp();
  const loading = loadOnce(section, language);
  const ready = come.get(loading);
  return ready === undefined ? use(loading) : (ready.words as Worded<T>);
}

/** Starts loading ahead of the drawing, or takes what was loaded. What failed is tried again at the next call. */
export function loadOnce<T>(section: Section<T>, language: Language): Promise<Worded<T>> {
  const known = asked.get(section) ?? new Map<Language, Promise<unknown>>();
  asked.set(section, known);
  const before = known.get(language) as Promise<Worded<T>> | undefined;
  if (before !== undefined) return before;
  const loading = section[language]();
  loading.then(
    (words) => come.set(loading, { words }),
    () => known.delete(language),
  );
  known.set(language, loading);
  return loading;
}
