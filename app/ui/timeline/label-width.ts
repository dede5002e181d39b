/**
 * How wide a label is drawn, measured once for each text by the browser's own font metrics.
 *
 * Must not know: what the text is.
 */
import { type CssPx, cssPx } from '../../time/units';

/** As in `timeline.css`. */
const FONT = '500 12.5px system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif';
/** Glyph, gaps and a breath after the last letter. */
const AROUND = 30;

export type LabelWidth = (text: string) => CssPx;

/** Measures up to `longest` pixels: what is longer is cut with an ellipsis. */
export function createLabelWidth(longest: number): LabelWidth {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, CssPx>();
  if (context) context.font = FONT;
  return (text) => {
    const width =
      known.get(text) ?? cssPx(Math.min((context?.measureText(text).width ?? text.length * 7) + AROUND, longest));
    known.set(text, width);
    return width;
  };
}
