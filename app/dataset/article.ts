/**
 * An article's text as loaded, with every passage of it looked up.
 *
 * The text is checked against the dataset's hash before anything is anchored in it: where they differ, each passage is
 * searched for and says how it was found. Must not know: React, how passages are marked.
 */
import type { Source } from '../../data/schema/timeline';
import { type AnchoredMention, anchor } from '../../data/selectors/anchor';
import type { Dataset, Passage } from './dataset';
import { decodeText, fetchBytes } from './load';

export interface Article {
  readonly source: Source;
  readonly text: string;
  /** False where the file is not the one that the dataset was made from; null where that cannot be told. */
  readonly intact: boolean | null;
  /** By where they were found in the text; those not found come last. */
  readonly passages: readonly AnchoredPassage[];
}

export interface AnchoredPassage extends Passage {
  readonly anchored: AnchoredMention;
}

/** Loads an article's text and anchors its passages. Throws a LoadError. */
export async function loadArticle(
  dataset: Dataset,
  source: Source,
  options: { readonly base: string; readonly signal?: AbortSignal },
): Promise<Article> {
  const url = new URL(source.file, options.base).href;
  const bytes = await fetchBytes(url, options.signal);
  const text = decodeText(url, bytes);
  return {
    source,
    text,
    intact: await hasHash(bytes, source.sha256),
    passages: anchorPassages(text, dataset.passages.get(source.id) ?? []),
  };
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
