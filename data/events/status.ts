// Clause → status of the event that it reports, with the words that say so. Tense and modality; no knowledge of the world.

import { optional } from '../extract/tag/optional';
import type { Status } from '../schema/timeline';
import { reportsSomething } from './lexicon-events';
import { headOf } from './propose-head';
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
function isStatement(words: string): boolean {
  const quoted = /[“«"][^”»"]{40,}[”»"]/.test(words) || /^[“«"]/.test(words);
  return quoted && (SAYING.test(words) || !/[”»"]/.test(words.slice(1)));
}
const SAYING =
  /(?<!\p{L})(?:said|replied|announced|warned|alerted|argue[sd]?|declared|a (?:déclaré|dit|indiqué|assuré)|ont (?:déclaré|dit|indiqué))(?!\p{L})/iu;

/** Blanks out what is quoted, where enough stands outside the quotation: a quoted "must" is not the reporter's. */
function withoutQuotes(words: string): string {
  const quiet = words.replace(/[“«][^”»]{12,}(?:[”»]|$)/gu, (quoted) => ' '.repeat(quoted.length));
  return quiet.trim().length >= words.length / 3 && reportsSomething(quiet) ? quiet : words;
}

const OUTWEIGHS: ReadonlySet<Status> = new Set(['rejected', 'alleged']);

/** The first cue in a stretch that decides. */
function cueIn(text: string, range: Range): StatusFound | undefined {
  const words = text.slice(range.start, range.end);
  const quiet = withoutQuotes(words);
  let first: (StatusFound & { readonly index: number }) | undefined;
  for (const { status, pattern } of CUES) {
    const found = pattern.exec(quiet);
    if (!found || (first && first.index <= found.index)) continue;
    first = { status, cue: cueAt(found, range.start), index: found.index };
    // What is refused or alleged is so wherever in the clause the word stands.
    if (OUTWEIGHS.has(status)) break;
  }
  return first && { status: first.status, ...optional('cue', first.cue) };
}

/** What is known of a clause besides its words. */
export interface StatusView {
  /** Whether its time lies ahead of the article. */
  readonly future: boolean;
  /** Whether it began before the article and ends after it ("from 10 to 20 May"). */
  readonly unfinished: boolean;
  /** Whether its time has no end ("since March"). */
  readonly openEnded: boolean;
  /** What announces the list that it is an item of. */
  readonly announcement?: Range;
}

/** What is said has been said; but what is said of a day ahead has not occurred, whoever says so. */
function statementStatus(found: StatusFound | undefined, { future, unfinished }: StatusView): StatusFound {
  if (found?.status === 'rejected') return found;
  if (!future) return { status: unfinished ? 'ongoing' : 'occurred' };
  return found && found.status !== 'ongoing' ? found : { status: 'planned' };
}

/** Status of a clause: by its head's words, else by those of the rest, else by its time and tense. */
export function statusOf(text: string, clause: Range, view: StatusView): StatusFound {
  const { future, unfinished, openEnded, announcement } = view;
  const words = text.slice(clause.start, clause.end);
  const refused = cueIn(text, clause);
  if (isStatement(words)) return statementStatus(refused, view);
  const head = headOf(text, clause);
  const found = cueIn(text, head) ?? (announcement && cueIn(text, announcement));
  if (found) return found;
  if (future) return { status: 'planned' };
  const headWords = text.slice(head.start, head.end);
  if (openEnded || unfinished) return { status: 'ongoing' };
  if (PAST.test(headWords)) return { status: 'occurred' };
  return refused ?? { status: PRESENT.test(headWords) ? 'ongoing' : 'occurred' };
}
