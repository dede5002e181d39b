/**
 * The figures that the method page states, counted from the dataset so that they cannot be out of date.
 *
 * Must not know: any language.
 */
import type { Basis } from '../../../data/schema/timeline';
import type { Dataset } from '../../dataset/dataset';

export interface Counts {
  readonly events: number;
  readonly passages: number;
  readonly articles: number;
  readonly background: number;
  /** Articles whose text is a machine translation. */
  readonly translated: number;
  readonly basis: Readonly<Record<Basis, number>>;
}

export function countAll({ events, timeline }: Dataset): Counts {
  const basedOn = (basis: Basis): number => events.filter(({ when }) => when.basis === basis).length;
  return {
    events: events.length,
    passages: events.reduce((sum, { evidence }) => sum + evidence.length, 0),
    articles: timeline.sources.length,
    background: events.filter(({ background }) => background).length,
    translated: timeline.sources.filter(({ machineTranslated }) => machineTranslated).length,
    basis: { explicit: basedOn('explicit'), relative: basedOn('relative'), inferred: basedOn('inferred') },
  };
}
