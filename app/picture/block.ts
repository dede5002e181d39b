/**
 * A picture is a pile of blocks: each knows its height before anything is drawn, so that what does not fit can be left
 * out rather than cut off.
 *
 * Must not know: which blocks there are.
 */
import type { Palette } from './palette';
import { element, text } from './svg';
import { type Face, SANS, SERIF } from './text-width';

export interface Block {
  /** In layout pixels. */
  readonly height: number;
  /** Markup, with the block's upper edge at `y`. */
  readonly draw: (y: number) => string;
}

export interface Line extends Face {
  readonly words: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly colour: string;
  readonly anchor?: 'middle' | 'end';
  /** BCP 47, where the words are not in the picture's language. */
  readonly lang?: string | undefined;
}

/** A line of words, as words: they can be searched, copied and translated. */
export const drawLine = ({ words, x, y, colour, anchor, lang, size, bold, serif, italic }: Line): string =>
  element(
    'text',
    {
      x,
      y,
      fill: colour,
      'font-family': serif ? SERIF : SANS,
      'font-size': size,
      'font-weight': bold ? 'bold' : undefined,
      'font-style': italic ? 'italic' : undefined,
      'text-anchor': anchor,
      'xml:lang': lang,
    },
    text(words),
  );

/** What every block is drawn with. */
export interface Ground {
  readonly palette: Palette;
  /** Left edge and width of what may be drawn on, in layout pixels. */
  readonly x: number;
  readonly width: number;
}

/** Blocks one under the other. */
export const pile = (blocks: readonly Block[], gap: number): Block => ({
  height: blocks.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(0, blocks.length - 1),
  draw: (y) => {
    let at = y;
    return blocks
      .map(({ height, draw }) => {
        const drawn = draw(at);
        at += height + gap;
        return drawn;
      })
      .join('');
  },
});
