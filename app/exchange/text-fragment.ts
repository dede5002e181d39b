/**
 * A link to the very words in somebody else's page: a text fragment, which browsers find, scroll to and mark.
 *
 *     https://example.org/article#:~:text=prefix-,first%20words,last%20words,-suffix
 *
 * Short quotes stand whole; of long ones the first and the last words, since addresses are not for paragraphs. Context
 * is of whole words: half a word at the cut would be found nowhere.
 * Must not know: whether the page still has the words. The quote itself is always shown beside the link.
 */
import type { Mention, Source } from '../../data/schema/timeline';
import { httpUrl } from './links';

/** Longer quotes are given by their ends, of so many words each. */
const WHOLE_UP_TO = 200;
const WORDS_AT_ENDS = 6;
/** Context on either side is of so many words. */
const CONTEXT_WORDS = 3;

/**
 * The link; undefined where the source has no web address, or where its text is a translation, whose words are not on the
 * page.
 */
export function textFragmentUrl(
  source: Pick<Source, 'url' | 'machineTranslated'>,
  mention: Mention,
): string | undefined {
  if (source.url === null || source.machineTranslated) return undefined;
  const page = addressOf(source.url);
  if (page === undefined) return undefined;
  const words = mention.exact.split(/\s+/).filter(Boolean);
  if (words.length === 0) return undefined;
  const before = wholeWords(mention.prefix, 'end').slice(-CONTEXT_WORDS);
  const after = wholeWords(mention.suffix, 'start').slice(0, CONTEXT_WORDS);
  const isWhole = mention.exact.length <= WHOLE_UP_TO || words.length <= 2 * WORDS_AT_ENDS;
  const parts = [
    before.length > 0 ? `${encode(before)}-` : undefined,
    ...(isWhole ? [encode(words)] : [encode(words.slice(0, WORDS_AT_ENDS)), encode(words.slice(-WORDS_AT_ENDS))]),
    after.length > 0 ? `-${encode(after)}` : undefined,
  ].filter((part) => part !== undefined);
  // What the page has as a fragment of its own stays: the directive stands behind it.
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${parts.join(',')}`;
}

function addressOf(url: string): string | undefined {
  try {
    return httpUrl(url).href;
  } catch {
    // Not a web address: no link is made of it.
    return undefined;
  }
}

/** The words of a context that are surely whole: not the one that the cut of 32 characters may have gone through. */
function wholeWords(context: string, keep: 'start' | 'end'): readonly string[] {
  // A directive may not cross a paragraph: only what stands on the quote's own line counts.
  const lines = context.split(/\n+/);
  const line = (keep === 'end' ? lines.at(-1) : lines[0]) ?? '';
  const isCut = line === context;
  const words = line.split(/\s+/).filter(Boolean);
  if (!isCut) return words;
  return keep === 'end' ? words.slice(1) : words.slice(0, -1);
}

/** Besides what addresses escape: the hyphen, which the grammar keeps for itself. */
const encode = (words: readonly string[]): string => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
