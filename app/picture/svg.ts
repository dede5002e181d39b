/**
 * SVG as text, put together so that it is valid XML whatever the words are.
 *
 * Strings that come out of `element` are markup; words become markup by `text` and by attributes, nowhere else.
 * Must not know: what is drawn.
 */

/** An attribute that is undefined is left out; numbers are rounded to what can be seen. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Two decimals of a pixel: finer than any screen or printer draws. */
const DECIMALS = 100;

/** An element around markup made by `element` or `text`. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value)}"`],
  );
  const content = children.join('');
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

/** Words as the content of an element. */
export const text = (words: string): string => escapeXml(words);

/** A number for an attribute. Throws a RangeError on what is none: a picture with NaN in it is broken in silence. */
export function round(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`a picture has no place for ${value}`);
  return String(Math.round(value * DECIMALS) / DECIMALS);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 cannot hold even escaped: most control characters, halves of surrogate pairs, two non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const escapeXml = (words: string): string =>
  words.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
