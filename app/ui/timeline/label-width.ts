/**
 * How wide a label is drawn, measured once for each text by the browser's own font metrics.
 *
 * Must not know: what the text is.
 */
import { type CssPx, cssPx } from '../../time/units';
import type { AxisSizes } from './sizes';

/** As in `timeline.css`. */
const FONT_SIZE = 12.5;
const FACE = 'system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif';
/** Glyph, gaps and a breath after the last letter. */
const AROUND = 30;

export type LabelWidth = (text: string) => CssPx;

/** Measures up to `label` pixels: what is longer is cut with an ellipsis. */
export function createLabelWidth({ label, scale }: Pick<AxisSizes, 'label' | 'scale'>): LabelWidth {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, CssPx>();
  if (context) context.font = `500 ${FONT_SIZE * scale}px ${FACE}`;
  return (text) => {
    const width =
      known.get(text) ??
      cssPx(Math.min((context?.measureText(text).width ?? text.length * 7 * scale) + AROUND * scale, label));
    known.set(text, width);
    return width;
  };
}
