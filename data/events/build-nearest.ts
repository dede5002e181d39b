/**
 * For a quote that is not in the text: what the text has instead, so that the editor sees the slip at a glance.
 *
 * Must not know: why the quote is wanted. It only helps people; nothing is ever accepted because of it.
 */
import { fold, unfold } from '../selectors/fold';

/** What differs in more than so much of the quote is something else. */
const MAX_DIFFERENCE = 0.5;

interface Nearest {
  readonly start: number;
  readonly end: number;
  /** Characters to add, drop or change. */
  readonly edits: number;
}

/** One column of the table: the best way to read the quote's first i characters so that it ends here in the text. */
interface Column {
  readonly edits: Uint32Array;
  /** Where that reading starts. */
  readonly starts: Uint32Array;
}

/** Edit distance with a free start (Sellers, 1980), column by column. */
function advance(
  { edits, starts }: Column,
  { character, at, quote }: { character: string; at: number; quote: string },
) {
  const next: Column = { edits: new Uint32Array(edits.length), starts: new Uint32Array(edits.length) };
  next.starts[0] = at + 1;
  for (let i = 1; i < edits.length; i += 1) {
    const change = (edits[i - 1] ?? 0) + (quote[i - 1] === character ? 0 : 1);
    const drop = (edits[i] ?? 0) + 1;
    const add = (next.edits[i - 1] ?? 0) + 1;
    const least = Math.min(change, drop, add);
    next.edits[i] = least;
    if (least === change) next.starts[i] = starts[i - 1] ?? 0;
    else next.starts[i] = (least === drop ? starts[i] : next.starts[i - 1]) ?? 0;
  }
  return next;
}

function findNearest(text: string, quote: string): Nearest {
  const size = quote.length + 1;
  let column: Column = { edits: Uint32Array.from({ length: size }, (_, i) => i), starts: new Uint32Array(size) };
  let best: Nearest = { start: 0, end: 0, edits: quote.length };
  for (let at = 0; at < text.length; at += 1) {
    column = advance(column, { character: text.charAt(at), at, quote });
    const edits = column.edits[quote.length] ?? quote.length;
    if (edits < best.edits) best = { start: column.starts[quote.length] ?? 0, end: at + 1, edits };
  }
  return best;
}

/** Characters that look like others, or like nothing. */
const UNSEEN: Readonly<Record<string, string>> = {
  '\t': 'a tab',
  '\n': 'a line end',
  '\r': 'a carriage return',
  ' ': 'a space',
  '\u00a0': 'a no-break space',
  '\u00ad': 'a soft hyphen',
  '\u2009': 'a thin space',
  '\u200b': 'a zero-width space',
  '\u202f': 'a narrow no-break space',
  '\u2060': 'a word joiner',
  '\ufeff': 'a byte order mark',
};

/** Characters shown before the first that differs, so that it is found. */
const CONTEXT = 12;

/** Where both would look the same on a screen: which character it is that differs first. */
function describeUnseen(there: string, quote: string): string {
  const at = Array.from(there).findIndex((character, index) => character !== Array.from(quote)[index]);
  const [stands, wanted] = [Array.from(there)[at] ?? '', Array.from(quote)[at] ?? ''];
  const isSeen = ![stands, wanted].some((character) => character !== ' ' && character in UNSEEN);
  if (at < 0 || isSeen) return '';
  const before = Array.from(there)
    .slice(Math.max(0, at - CONTEXT), at)
    .join('');
  return `; after “${before}” the text has ${nameOf(stands)}, and the quote ${nameOf(wanted)}`;
}

function nameOf(character: string): string {
  if (character === '') return 'nothing';
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return character in UNSEEN ? `${UNSEEN[character]} (${code})` : `“${character}”`;
}

/**
 * ` (nearest: “…”)`, or nothing where the text has nothing like the quote. A character that cannot be told apart by eye is
 * named.
 */
export function describeNearest(text: string, quote: string): string {
  const folded = fold(text);
  const wanted = fold(quote).text.toLowerCase();
  const lower = folded.text.toLowerCase();
  // Lower case is longer in rare scripts; offsets would not fit then.
  const nearest = findNearest(lower.length === folded.text.length ? lower : folded.text, wanted);
  if (nearest.end === 0 || nearest.edits > wanted.length * MAX_DIFFERENCE) return '';
  const { start, end } = unfold(folded, nearest);
  const there = text.slice(start, end);
  return ` (nearest: “${there}”${describeUnseen(there, quote)})`;
}
