/**
 * What the level of detail answers: marks of their own, and clusters that stand for the rest. Together they count every
 * mark that overlaps the window exactly once.
 *
 * Must not know: what a mark is; it is a position in the arrays that the index was built from.
 */
import type { Span } from '../time/span';
import type { Instant } from '../time/units';
import type { MarkKinds } from './mark-kinds';

export type LodItem =
  | {
      readonly kind: 'event';
      readonly id: string;
      readonly event: number;
      readonly lane: number;
      /** Text row in the lane, from 0. */
      readonly row: number;
      /** ∓Infinity where open. */
      readonly start: Instant;
      readonly end: Instant;
    }
  | {
      readonly kind: 'cluster';
      /** Lane, first and last start, and count: the same across pans, and across zooms while the members are. */
      readonly id: string;
      readonly lane: number;
      readonly row: number;
      /**
       * From the first member's start to the last member's start: where its members begin. The first may be before the
       * window, where members last into it. Where the lane's only row is pinned to another mark, the start is that one's end.
       */
      readonly start: Instant;
      readonly end: Instant;
      readonly count: number;
      readonly loudest: number;
      readonly members: () => readonly number[];
      /** Whether a mark is among them, without listing them. */
      readonly has: (mark: number) => boolean;
      /** How many of them share an instant with a window. */
      readonly countIn: (window: Span) => number;
      /** How many of them there are of each kind. */
      readonly tally: (kinds: MarkKinds) => Uint32Array;
    };
