// What the machine proposes to the editor: a passage, a time, and how both were arrived at. Types only.

import type { Timex } from '../extract/timex';
import type { Basis, Mod, Status } from '../schema/timeline';

/** A stretch of a source text; `exact` is `text.slice(start, end)` in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** The stretch of time in which an article appeared: one day, or a few where nobody knows which. */
export interface Published {
  readonly edtf: string;
  /** Half-open, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
}

/** An article as the proposer wants it. */
export interface Article {
  readonly id: string;
  readonly text: string;
  /** `en` or `fr`. */
  readonly language: string;
  readonly published: Published;
  /** Site furniture, never evidence: half-open offsets. */
  readonly boilerplate: readonly { readonly start: number; readonly end: number }[];
}

/** When a proposal puts its event, and from what. Bounds are half-open days or seconds, null where open. */
export interface ProposedWhen {
  readonly edtf: string;
  readonly mod?: Mod;
  readonly start: string | null;
  readonly end: string | null;
  /**
   * `inferred`: the text gives no date; all that is known is that it was over when the article appeared, or to come; or a
   * date in digits that can be read in two ways, with EDTF's question mark.
   */
  readonly basis: Basis;
}

/** A name found in the passage: whose it is, and as the source spells it. */
export interface NameFound extends Stretch {
  readonly id: string;
  readonly kind: 'state' | 'organisation' | 'person' | 'place';
}

/** One draft event. */
export interface Proposal {
  readonly source: string;
  readonly passage: Stretch;
  readonly title: string;
  readonly when: ProposedWhen;
  /** The expressions that date it; none where the article's own day does. */
  readonly timexes: readonly Timex[];
  /** Dates of its sentence that could not be used; the event's own is not known then. */
  readonly unused?: readonly Stretch[];
  readonly status: Status;
  /** The words that decided the status; absent where nothing did and the default holds. */
  readonly cue?: Stretch;
  readonly claimant?: Stretch;
  readonly actors: readonly NameFound[];
  readonly places: readonly NameFound[];
  readonly topic?: string;
  /** 0–1: how loudly the event would speak. */
  readonly weight: number;
  /** What made it, as `attach.…` and the timexes' own rules. */
  readonly rule: string;
  /** 0–1: how sure the machine is that passage, time and status are right. */
  readonly confidence: number;
}

/** Proposals of several articles about one event: the fullest first, the others as further evidence. */
export interface MergedProposal extends Proposal {
  readonly evidence: readonly Proposal[];
}
