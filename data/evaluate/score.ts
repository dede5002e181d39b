// Tagger against annotation, by the definitions of TempEval-3 (UzZaman et al. 2013): expressions are paired one to one, exact
// spans first, then by largest overlap. `relaxed` counts pairs, `strict` those with the same span, `value` those with the same
// TIMEX3 value (case folded). Precision is over the machine's, recall over the annotators'. Pure; reads no files.

import { toBounds } from '../extract/bounds';
import { toEdtf } from '../extract/to-edtf';

/** An expression as annotated or as tagged. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly type?: string;
  readonly value: string;
  /** The form that found it, where a machine did. */
  readonly rule?: string;
}

/** A document with what people marked in it and what the machine found. */
export interface ScoredDocument {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly gold: readonly Marked[];
  readonly found: readonly Marked[];
}

/** Counts of one group. */
export interface Counts {
  readonly gold: number;
  readonly found: number;
  readonly strict: number;
  readonly relaxed: number;
  readonly value: number;
}

/** One thing that went wrong. */
export interface ScoreError {
  readonly id: string;
  readonly kind: 'missed' | 'spurious' | 'value';
  readonly gold?: Marked;
  readonly found?: Marked;
}

/** Pairs expressions that share a character: equal spans first, then the largest overlap. Gold index → found index. */
export function pairUp(gold: readonly Marked[], found: readonly Marked[]): ReadonlyMap<number, number> {
  const candidates = gold.flatMap((one, g) =>
    found.flatMap((other, f) => {
      const overlap = Math.min(one.end, other.end) - Math.max(one.start, other.start);
      const exact = one.start === other.start && one.end === other.end;
      return overlap > 0 ? [{ g, f, rank: exact ? Number.POSITIVE_INFINITY : overlap }] : [];
    }),
  );
  candidates.sort((a, b) => (a.rank === b.rank ? a.g - b.g || a.f - b.f : b.rank - a.rank));
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { g, f } of candidates) {
    if (pairs.has(g) || taken.has(f)) continue;
    pairs.set(g, f);
    taken.add(f);
  }
  return pairs;
}

const normal = (value: string): string => value.trim().toUpperCase();

/** Whether an expression's value fixes a stretch of the calendar: a day, week, month, quarter, year, decade, season. */
export function isCalendar({ type, value }: Marked): boolean {
  const edtf = type === 'DURATION' || type === 'SET' ? undefined : toEdtf(value.replace(/T.*$|(?<=-\d\d)-XX$/, ''));
  return edtf !== undefined && toBounds(edtf) !== undefined;
}

/** The groups that a score is given for; both sides are restricted to the group before pairing. */
export const GROUPS: Readonly<Record<string, (marked: Marked) => boolean>> = {
  ALL: () => true,
  CALENDAR: isCalendar,
  DATE: ({ type }) => type === 'DATE',
  TIME: ({ type }) => type === 'TIME',
  DURATION: ({ type }) => type === 'DURATION',
  SET: ({ type }) => type === 'SET',
};

const NOTHING: Counts = { gold: 0, found: 0, strict: 0, relaxed: 0, value: 0 };

function countDocument(gold: readonly Marked[], found: readonly Marked[]): Counts {
  const pairs = [...pairUp(gold, found)].flatMap(([g, f]) => {
    const [one, other] = [gold[g], found[f]];
    return one && other ? [{ one, other }] : [];
  });
  return {
    gold: gold.length,
    found: found.length,
    strict: pairs.filter(({ one, other }) => one.start === other.start && one.end === other.end).length,
    relaxed: pairs.length,
    value: pairs.filter(({ one, other }) => normal(one.value) === normal(other.value)).length,
  };
}

const add = (one: Counts, other: Counts): Counts => ({
  gold: one.gold + other.gold,
  found: one.found + other.found,
  strict: one.strict + other.strict,
  relaxed: one.relaxed + other.relaxed,
  value: one.value + other.value,
});

/** Counts of a group over documents. */
export function countGroup(documents: readonly ScoredDocument[], keep: (marked: Marked) => boolean): Counts {
  return documents.map(({ gold, found }) => countDocument(gold.filter(keep), found.filter(keep))).reduce(add, NOTHING);
}

/** F1 of a count: the harmonic mean of precision and recall, 0–1. */
export function f1(right: number, { gold, found }: Counts): number {
  return gold + found === 0 ? 0 : (2 * right) / (gold + found);
}

/** Per form: how many it found, how many of those overlap an annotation, how many have its value. */
export function countForms(documents: readonly ScoredDocument[]): ReadonlyMap<string, Counts> {
  const forms = new Map<string, Counts>();
  for (const { gold, found } of documents) {
    const goldOf = new Map([...pairUp(gold, found)].map(([g, f]) => [f, gold[g]]));
    found.forEach((one, index) => {
      const other = goldOf.get(index);
      const same = other !== undefined && other.start === one.start && other.end === one.end;
      const right = other !== undefined && normal(other.value) === normal(one.value);
      const counts = {
        gold: 0,
        found: 1,
        strict: Number(same),
        relaxed: Number(other !== undefined),
        value: Number(right),
      };
      const rule = one.rule ?? 'unknown';
      forms.set(rule, add(forms.get(rule) ?? NOTHING, counts));
    });
  }
  return forms;
}

/** Everything that went wrong, in the documents' order. */
export function listErrors(documents: readonly ScoredDocument[]): readonly ScoreError[] {
  return documents.flatMap(({ id, gold, found }) => {
    const pairs = pairUp(gold, found);
    const used = new Set(pairs.values());
    const wrong = gold.flatMap((one, index): ScoreError[] => {
      const other = found[pairs.get(index) ?? -1];
      if (!other) return [{ id, kind: 'missed', gold: one }];
      return normal(one.value) === normal(other.value) ? [] : [{ id, kind: 'value', gold: one, found: other }];
    });
    const spurious = found.flatMap((one, index): ScoreError[] =>
      used.has(index) ? [] : [{ id, kind: 'spurious', found: one }],
    );
    return [...wrong, ...spurious];
  });
}
