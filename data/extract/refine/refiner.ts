// The shape of a refiner: drafts in, drafts out, in text order. Refiners stand in a list in `pipeline.ts`.

import type { Language } from '../language';
import type { Draft } from '../tag/form';
import type { FoldedText } from '../tag/run-forms';

/** What a refiner may look at besides the drafts. */
export interface RefineView extends FoldedText {
  readonly language: Language;
}

/** A step from drafts to drafts; never changes its input. */
export type Refiner = (drafts: readonly Draft[], view: RefineView) => readonly Draft[];
