/** What the panes need to show what was found, loaded when something is: where the hits are, and why an event is one. */
import { findExcerpt } from './excerpt';
import { findHits } from './hits';

export const marking = { findHits, findExcerpt };

export type Marking = typeof marking;
