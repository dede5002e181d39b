// Clause → status of the event that it reports, with the words that say so. Tense and modality; no knowledge of the world.

import type { Status } from '../schema/timeline';
import type { Range } from './propose-passages';
import type { Stretch } from './propose-shapes';
import { CUES, PAST, PRESENT } from './status-cues';

/** A status and the words that decided it; no cue where the tense alone did. */
export interface StatusFound {
  readonly status: Status;
  readonly cue?: Stretch;
}

function cueAt(found: RegExpExecArray, offset: number): Stretch {
  const start = offset + found.index;
  return { start, end: start + found[0].length, exact: found[0] };
}

/** Quoted words are what somebody said: their tense is not that of the saying. */
const isStatement = (clause: string): boolean => /[“«"”][^”»"]{12,}[”»"]/.test(clause) && SAYING.test(clause);
const SAYING = /(?<!\p{L})(?:said|replied|announced|warned|alerted|argue[sd]?|declared|a (?:déclaré|dit|indiqué|assuré)|ont (?:déclaré|dit|indiqué))(?!\p{L})/iu;

/** Status of a clause. The text's future from the article's day decides where no word does. */
export function statusOf(text: string, clause: Range, { future }: { readonly future: boolean }): StatusFound {
  const words = text.slice(clause.start, clause.end);
  for (const { status, pattern } of CUES) {
    const found = pattern.exec(words);
    if (found && !(isStatement(words) && status !== 'rejected')) return { status, cue: cueAt(found, clause.start) };
  }
  if (future) return { status: 'planned' };
  if (PAST.test(words)) return { status: 'occurred' };
  return { status: PRESENT.test(words) ? 'ongoing' : 'occurred' };
}
