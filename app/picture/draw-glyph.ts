/** A status's shape, the same as on the axis; its inside is paper, so that no line behind it shines through. */
import { statusGlyphs } from '../ui/shared/status-glyph';
import type { Palette } from './palette';
import { element, round } from './svg';

/** The shapes are drawn in a box of this side. */
const BOX = 12;
const LINE = 1.7;

export interface GlyphPlace {
  /** Of its middle. */
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  readonly palette: Pick<Palette, 'paper'>;
}

export function drawGlyph(name: keyof typeof statusGlyphs, { x, y, colour, palette }: GlyphPlace): string {
  const parts = statusGlyphs[name].map(({ d, fill, dash }, at) =>
    element('path', {
      d,
      // The first part is the outline: what lies within is not see-through.
      fill: fill ? colour : at === 0 ? palette.paper : 'none',
      stroke: fill ? undefined : colour,
      'stroke-width': fill ? undefined : LINE,
      'stroke-dasharray': dash || undefined,
    }),
  );
  return element('g', { transform: `translate(${round(x - BOX / 2)} ${round(y - BOX / 2)})` }, ...parts);
}
