/**
 * The shapes of the statuses, as paths in a 12 × 12 box: the same on the axis, in the list and on the card.
 *
 *     occurred ●   ongoing ◐→   planned ○   proposed ◌ dashed   alleged ▲ hatched   rejected ⊘ struck
 *
 * Colour is never the only sign, so each differs in form. Must not know: React, the DOM.
 */
import type { Status } from '../../../data/schema/timeline';

export interface GlyphPart {
  readonly d: string;
  readonly fill: boolean;
  /** Lengths of dash and gap; '' is a whole line. */
  readonly dash: string;
}

const CIRCLE = 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9z';
const part = (d: string, { fill = false, dash = '' }: { fill?: boolean; dash?: string } = {}): GlyphPart => ({
  d,
  fill,
  dash,
});

export const statusGlyphs: Readonly<Record<Status | 'source', readonly GlyphPart[]>> = {
  occurred: [part(CIRCLE, { fill: true })],
  ongoing: [part('M2 1.5h4.2l4.3 4.5l-4.3 4.5h-4.2z', { fill: true })],
  planned: [part(CIRCLE)],
  proposed: [part(CIRCLE, { dash: '2.2 1.6' })],
  alleged: [part('M6 1.2L11 10.5H1z'), part('M4.4 10.2l2.9-5.4M7.1 10.2l1.6-3')],
  rejected: [part(CIRCLE), part('M2.6 9.4l6.8-6.8')],
  source: [part('M2.5 1.5h7v9h-7z'), part('M4.5 4.2h3M4.5 6h3M4.5 7.8h3')],
};
