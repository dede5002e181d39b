/**
 * A date as a person types it, read by the extraction's own code: what was understood, and what it was counted from.
 *
 * "June 2023" says all of itself. "Last summer" and "24 March" do not: they are read once from each day they could be
 * counted from, and every reading says which, so that nothing is guessed in silence.
 * Must not know: the screen, what day it is.
 */

import type { Mod, Timex } from '../../data/extract/timex';
import { edtfBounds, maybeParseEdtf } from '../time/edtf';
import { type Span, span } from '../time/span';
import { parseInstant } from '../time/units';
import type { WhenLike } from '../time/when-shape';
import { tagArticle } from './tag-article';

/** What a date that does not say its year can be counted from. */
export interface Anchor {
  readonly kind: 'article' | 'view' | 'today';
  /** `YYYY-MM-DD` */
  readonly day: string;
}

export interface TypedDate {
  readonly when: WhenLike;
  readonly span: Span;
  /** Null where the words say it all. */
  readonly anchor: Anchor | null;
}

interface Reading {
  /** Codes of languages, the likeliest first: the first that understands is taken. */
  readonly languages: readonly string[];
  readonly anchors: readonly Anchor[];
}

/** Longer is no date. */
const LONGEST = 60;
/** Words that may stand around dates without being part of them; anything else makes it no date. */
const AROUND =
  /^(?:[\s,.–—-]|\b(?:in|on|at|of|the|from|to|until|till|between|and|since|de|du|des|d|en|le|la|les|l|au|à|aux|entre|et|depuis|jusqu|dans)\b|[’'])*$/iu;
const SAID_BY_FORMAT: readonly Mod[] = ['START', 'MID', 'END', 'APPROX', 'BEFORE', 'AFTER'];

/** The readings of a text that is a date or two and nothing else; none where it is not. Each reading once. */
export async function readTypedDate(text: string, { languages, anchors }: Reading): Promise<readonly TypedDate[]> {
  const typed = text.trim();
  if (typed === '' || typed.length > LONGEST) return [];
  const written = readEdtf(typed);
  if (written !== null) return [written];
  for (const language of languages) {
    const readings: TypedDate[] = [];
    for (const anchor of anchors) {
      const reading = toReading(typed, await tagArticle({ text: typed, language, dct: anchor.day }), anchor);
      if (reading === null || readings.some(({ span }) => isSame(span, reading.span))) continue;
      readings.push(reading);
      if (reading.anchor === null) break;
    }
    if (readings.length > 0) return readings;
  }
  return [];
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** A date in the notation of the data: `2022-03`, `2022-03/2022-06`. */
function readEdtf(typed: string): TypedDate | null {
  const parsed = maybeParseEdtf(typed);
  if (parsed === undefined) return null;
  const { start, end } = edtfBounds(parsed);
  if (!Number.isFinite(start) || !Number.isFinite(end)) return null;
  return { when: { edtf: typed, start: null, end: null }, span: span(start, end), anchor: null };
}

function toReading(typed: string, timexes: readonly Timex[], anchor: Anchor): TypedDate | null {
  const [first, last = first, ...more] = timexes;
  if (first?.from == null || last?.to == null || more.length > 0 || !isOnlyDates(typed, timexes)) return null;
  const [start, end] = [first.from, last.to].map(toInstant) as [number, number];
  if (!(start < end)) return null;
  const isRelative = timexes.some(({ basis }) => basis === 'relative');
  return {
    when:
      first === last
        ? toWhen(first)
        : { edtf: `${first.edtf}/${last.edtf}`, start: iso(first.from), end: iso(last.to) },
    span: span(start, end),
    anchor: isRelative ? anchor : null,
  };
}

function isOnlyDates(typed: string, timexes: readonly Timex[]): boolean {
  let rest = '';
  let at = 0;
  for (const { start, end } of timexes) {
    rest += `${typed.slice(at, start)} `;
    at = end;
  }
  return AROUND.test(rest + typed.slice(at));
}

const toWhen = ({ edtf = '', mod, from, to }: Timex): WhenLike => ({
  edtf,
  ...(mod !== undefined && SAID_BY_FORMAT.includes(mod) ? { mod: mod as NonNullable<WhenLike['mod']> } : {}),
  start: from === null ? null : iso(from),
  end: to === null ? null : iso(to),
});

/** Bounds are days or seconds in UTC. */
const iso = (bound: string): string => (bound.includes('T') ? `${bound.replace(/Z$/, '')}Z` : `${bound}T00:00:00Z`);
const toInstant = (bound: string): number => parseInstant(iso(bound));
