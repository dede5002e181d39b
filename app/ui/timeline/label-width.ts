/**
 * How wide a label is drawn, by the browser's own font metrics: letter by letter, each measured once. A level of detail
 * asks for hundreds of labels between two frames, and asking the canvas for each would take longer than a frame.
 *
 * Kerning, which draws some pairs nearer, is left out; scripts whose letters change shape by their neighbours are measured
 * whole. Must not know: what the text is.
 */
import { type CssPx, cssPx } from '../../time/units';
import type { AxisSizes } from './sizes';

/** As in `timeline.css`. */
const FONT_SIZE = 12.5;
const FACE = 'system-ui, sans-serif';
/** Glyph, gaps and a breath after the last letter. */
const AROUND = 30;
/** Latin, Greek, Cyrillic and Armenian stand letter beside letter; combining marks among them take no room. */
const SHAPED_FROM = 0x590;
/** And so does punctuation: dashes, quotes, narrow spaces, the euro. */
const PUNCTUATION = { from: 0x2000, to: 0x2100 };

export type LabelWidth = (text: string) => CssPx;

/** Measures up to `label` pixels: what is longer is cut with an ellipsis. */
export function createLabelWidth({ label, scale }: Pick<AxisSizes, 'label' | 'scale'>): LabelWidth {
  const measure = measureIn(`500 ${FONT_SIZE * scale}px ${FACE}`, 7 * scale);
  const around = AROUND * scale;
  const letters = new Map<number, number>();
  const letterWidth = (code: number): number => {
    const width = letters.get(code) ?? measure(String.fromCharCode(code));
    letters.set(code, width);
    return width;
  };
  return (text) => {
    let width = around;
    for (let at = 0; at < text.length && width < label; at += 1) {
      const code = text.charCodeAt(at);
      if (!standsAlone(code)) return cssPx(Math.min(around + measure(text), label));
      width += letterWidth(code);
    }
    return cssPx(Math.min(width, label));
  };
}

/** A digit's width in whole pixels, as the library of the axis measures it, at a size of text. */
export const digitWidth = (size: number): CssPx => cssPx(Math.round(measureIn(`${size}px ${FACE}`, 7)('0')));

/** @param guess a sign's width where the browser measures nothing */
function measureIn(font: string, guess: number): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = font;
  return (text) => context?.measureText(text).width ?? text.length * guess;
}

const standsAlone = (code: number): boolean =>
  code < SHAPED_FROM || (code >= PUNCTUATION.from && code < PUNCTUATION.to);
