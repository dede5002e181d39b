/**
 * Where a text stops being JSON. Engines word it in different ways, often without a place; so this reads the text by
 * the grammar of RFC 8259 and keeps nothing of it.
 *
 * Must not know: what the JSON should hold.
 */

/** A mark, a string, a number or a word; what stands between them is white space. */
const TOKEN =
  /[{}[\],:]|"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const SPACE = /[\t\n\r ]*/y;

const OPENER: Readonly<Record<string, string>> = { '}': '{', ']': '[' };

/** What may come next. `firstKey` and `firstValue` are those after an opening mark, where the closing one may come too. */
type Wanted = 'value' | 'firstValue' | 'key' | 'firstKey' | 'colon' | 'commaOrEnd';

/** The position of the first token that does not belong there, or the text's end; undefined where all of it is JSON. */
export function jsonFaultAt(text: string): number | undefined {
  const open: string[] = [];
  let wanted: Wanted | undefined = 'value';
  let at = tokenAt(SPACE, text, 0).length;
  while (at < text.length) {
    const token = tokenAt(TOKEN, text, at);
    wanted = token === '' ? undefined : follow(token, wanted, open);
    if (wanted === undefined) return at;
    at += token.length;
    at += tokenAt(SPACE, text, at).length;
  }
  return wanted === 'commaOrEnd' && open.length === 0 ? undefined : text.length;
}

/** What is wanted after this token; undefined where it was not wanted itself. */
function follow(token: string, wanted: Wanted, open: string[]): Wanted | undefined {
  const isValueWanted = wanted === 'value' || wanted === 'firstValue';
  switch (token) {
    case '{':
    case '[':
      open.push(token);
      return isValueWanted ? (token === '{' ? 'firstKey' : 'firstValue') : undefined;
    case '}':
    case ']': {
      const isEmpty = wanted === (token === '}' ? 'firstKey' : 'firstValue');
      return (isEmpty || wanted === 'commaOrEnd') && open.pop() === OPENER[token] ? 'commaOrEnd' : undefined;
    }
    case ',':
      if (wanted !== 'commaOrEnd' || open.length === 0) return undefined;
      return open.at(-1) === '{' ? 'key' : 'value';
    case ':':
      return wanted === 'colon' ? 'value' : undefined;
    default:
      if (isValueWanted) return 'commaOrEnd';
      return (wanted === 'key' || wanted === 'firstKey') && token.startsWith('"') ? 'colon' : undefined;
  }
}

function tokenAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
