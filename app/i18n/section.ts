/**
 * A section of the interface's words: what belongs to one part that is not on the first view (a dialog, a mode), loaded
 * with it. Each section is a folder here: `en.ts` is its list, the other languages fill it, `words.ts` is its `Section`.
 *
 * Must not know: React, which sections there are.
 */
import type { Language, Worded } from './messages';

/** How to load a section's words in each language; `T` is the type of its English file's object. */
export type Section<T> = { readonly [L in Language]: () => Promise<Worded<T>> };
