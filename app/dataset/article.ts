/**
 * An article's text as loaded, and with every passage of it looked up.
 *
 * The text is checked against the dataset's hash: where they differ, each passage is searched for and says how it was found. Must not know: React, how passages are marked.
 */
import type { Source } from '../../data/schema/timeline';
import { type AnchoredMention, anchor } from '../../data/selectors/anchor';
import type { Dataset, Passage } from './dataset';
import { decodeText, fetchBytes } from './fetch-file';

/** As it was loaded. */
export interface ArticleText {
  readonly source: Source;
  readonly text: string;
  /** False where the file is not the one that the dataset was made from; null where that cannot be told. */
  readonly intact: boolean | null;
}

export interface Article extends ArticleText {
  /** By where they were found in the text; those not found come last. */
  readonly passages: readonly AnchoredPassage[];
  /** The same article with the passages that a view of its dataset knows, and as it numbers them. */
  readonly seenIn: (dataset: Dataset) => Article;
}

export interface AnchoredPassage extends Passage {
  readonly anchored: AnchoredMention;
}

/** Throws a LoadError. */
export async function loadText(
  source: Source,
  options: { readonly base: string; readonly signal?: AbortSignal },
): Promise<ArticleText> {
  const url = new URL(source.file, options.base).href;
  const bytes = await fetchBytes(url, options.signal);
  return { source, text: decodeText(url, bytes), intact: await hasHash(bytes, source.sha256) };
}

/** The article with the passages that a dataset knows of it. */
export const anchorArticle = (dataset: Dataset, loaded: ArticleText): Article =>
  toArticle(loaded, anchorPassages(loaded.text, dataset.passages.get(loaded.source.id) ?? []));

/** An article with its passages; views of the dataset are made once each. */
export function toArticle(parts: ArticleText, passages: readonly AnchoredPassage[]): Article {
  const views = new WeakMap<Dataset, Article>();
  return {
    ...parts,
    passages,
    seenIn: (dataset) => {
      const seen = views.get(dataset) ?? toArticle(parts, passagesIn(dataset, parts.source.id, passages));
      views.set(dataset, seen);
      return seen;
    },
  };
}

/** A view of a dataset holds the very mentions of the whole; what it does not hold had not been told. */
function passagesIn(dataset: Dataset, source: string, all: readonly AnchoredPassage[]): readonly AnchoredPassage[] {
  const known = new Map((dataset.passages.get(source) ?? []).map((passage) => [passage.mention, passage]));
  return all.flatMap(({ mention, anchored }) => {
    const passage = known.get(mention);
    return passage === undefined ? [] : [{ ...passage, anchored }];
  });
}

/** Looks every passage up in the text. */
export function anchorPassages(text: string, passages: readonly Passage[]): readonly AnchoredPassage[] {
  const anchored = passages.map((passage) => ({ ...passage, anchored: anchor(text, passage.mention) }));
  const place = (passage: AnchoredPassage) =>
    passage.anchored.state === 'not-found' ? Number.POSITIVE_INFINITY : passage.anchored.start;
  return anchored.sort((a, b) => place(a) - place(b));
}

/** Compares SHA-256; null where the browser offers no digest (a page that is not served securely). */
async function hasHash(bytes: ArrayBuffer, sha256: string): Promise<boolean | null> {
  if (globalThis.crypto?.subtle === undefined) return null;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
}
