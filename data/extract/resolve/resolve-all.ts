// Resolves drafts from left to right: each may lean on those before it. Knows the order of things, not their rules.

import type { Day } from '../calendar';
import type { DayOrder } from '../day-order';
import type { Language, Tense } from '../language';
import { sentenceAt, sentenceStarts } from '../sentences';
import type { Draft } from '../tag/form';
import type { Reading } from '../tag/reading';
import type { FoldedText } from '../tag/run-forms';
import { placeOf } from './aside';
import { resolve } from './resolve';
import type { Antecedent, Resolution, Scope } from './scope';

/** A draft with its value. */
export interface ResolvedDraft {
  readonly draft: Draft;
  readonly resolution: Resolution;
}

/** How many expressions back a relative one may look. */
const MEMORY = 12;
/** How much of a sentence on each side of an expression is searched for signs of tense. */
const CLAUSE = 160;

function tenseAt(
  text: FoldedText,
  draft: Draft,
  bounds: readonly [number, number],
  language: Language,
  until = draft.start,
): Tense | undefined {
  const begin = Math.max(bounds[0], draft.start - CLAUSE);
  const end = Math.min(bounds[1], draft.end + CLAUSE);
  return language.tenseOf({
    before: text.folded.slice(begin, until),
    after: text.folded.slice(draft.end, end),
    sourceBefore: text.source.slice(begin, until),
    sourceAfter: text.source.slice(draft.end, end),
  });
}

const LAST_WORD = /\S{1,20}\s{0,3}$/;

/** Where the word right before an expression begins: a preposition, as a rule. */
function beforeLastWord(text: FoldedText, { start }: Draft, [begin]: readonly [number, number]): number {
  const found = LAST_WORD.exec(text.folded.slice(Math.max(begin, start - CLAUSE), start));
  return found ? start - found[0].length : start;
}

/** Readings whose value can depend on tense; for others the clause is not looked at. */
const TENSED = new Set(['weekday', 'date', 'period', 'shift']);

/** Whether a reading counts from something else, so that later expressions should not count from it in turn. */
function isDerived(reading: Reading): boolean {
  if (reading.kind === 'shift') return reading.keepGrain === true;
  return reading.kind === 'period' && reading.yearShift !== undefined;
}

/** What the drafts of a text are resolved with. */
export interface ResolveOptions {
  readonly language: Language;
  readonly article: Day;
  readonly dayOrder: DayOrder | undefined;
}

/** All drafts with their values, in text order; what cannot be resolved is left out. */
export function resolveAll(
  drafts: readonly Draft[],
  text: FoldedText,
  { language, article, dayOrder }: ResolveOptions,
): readonly ResolvedDraft[] {
  const starts = sentenceStarts(text.source, text.folded, language.abbreviations);
  const resolved: ResolvedDraft[] = [];
  let antecedents: readonly Antecedent[] = [];
  let sentence = 0;
  const { coarse, bareWeekday } = language;
  for (const draft of drafts) {
    sentence = sentenceAt(starts, draft.start, sentence);
    const bounds = [starts[sentence] ?? 0, starts[sentence + 1] ?? text.folded.length] as const;
    const { reading } = draft;
    const tensed = TENSED.has((reading.kind === 'time' ? reading.on : reading)?.kind ?? '');
    const tense = tensed ? tenseAt(text, draft, bounds, language) : undefined;
    const seen = ({ start, end }: Antecedent) =>
      placeOf(
        { before: text.source.slice(bounds[0], start), between: text.source.slice(end, draft.start) },
        language.aside,
      );
    const verbTense = () => tenseAt(text, draft, bounds, language, beforeLastWord(text, draft, bounds));
    const scope: Scope = {
      article,
      tense,
      verbTense,
      sentence,
      antecedents,
      coarse,
      bareWeekday,
      placeOf: seen,
      dayOrder,
    };
    const resolution = resolve(reading, scope);
    if (!resolution) continue;
    resolved.push({ draft, resolution });
    const parts = { ...resolution.implied, ...resolution.known };
    const { known, type } = resolution;
    const { start, end } = draft;
    const antecedent = { parts, known, type, derived: isDerived(reading), sentence, start, end };
    antecedents = [antecedent, ...antecedents].slice(0, MEMORY);
  }
  return resolved;
}
