// Guards have done their work once overlaps are resolved: what they covered is gone, and so are they.

import type { Draft } from '../tag/form';

/** Drafts that are expressions. */
export const dropGuards = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.filter(({ reading }) => reading.kind !== 'guard');
