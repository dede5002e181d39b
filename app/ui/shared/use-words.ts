/** The words of a section, in the page's language; the component waits (suspends) until they are there. */
import { use } from 'react';
import type { Language, Worded } from '../../i18n/messages';
import type { Section } from '../../i18n/section';
import { useApp } from './app-context';

/** Asked for once a section and language: what is being waited for must be the same promise on each drawing. */
const asked = new WeakMap<object, Map<Language, Promise<unknown>>>();

/** Call it inside a `LazyPart`, which waits and says what failed. */
export function useWords<T>(section: Section<T>): Worded<T> {
  const { language } = useApp();
  return use(loadOnce(section, language));
}

/** Starts loading ahead of the drawing, or takes what was loaded. What failed is tried again at the next call. */
export function loadOnce<T>(section: Section<T>, language: Language): Promise<Worded<T>> {
  const known = asked.get(section) ?? new Map<Language, Promise<unknown>>();
  asked.set(section, known);
  const before = known.get(language) as Promise<Worded<T>> | undefined;
  if (before !== undefined) return before;
  const loading = section[language]();
  loading.then(
    // As React notes it on a promise that it has waited for: what has come is drawn at once. Not by passing `use` over,
    // which must be called again when React draws anew what had waited.
    (value) => Object.assign(loading, { status: 'fulfilled', value }),
    () => known.delete(language),
  );
  known.set(language, loading);
  return loading;
}
