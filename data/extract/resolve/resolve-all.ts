// Resolves drafts from left to right: each may lean on those before it. Knows the order of things, not their rules.

import type { Day } from '../calendar';
import type { DayOrder } from '../day-order';
import type { Language, Tense } from '../language';
import { sentenceAt, sentenceStarts } from '../sentences';
import type { Draft } from '../tag/form';
import type { Reading } from '../tag/reading';
import type { FoldedText } from '../tag/run-forms';
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
): Tense | undefined {
  const begin = Math.max(bounds[0], draft.start - CLAUSE);
  const end = Math.min(bounds[1], draft.end + CLAUSE);
  return language.tenseOf({
    before: text.folded.slice(begin, draft.start),
    after: text.folded.slice(draft.end, end),
    sourceBefore: text.source.slice(begin, draft.start),
    sourceAfter: text.source.slice(draft.end, end),
  });
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
    const scope: Scope = { article, tense, sentence, antecedents, coarse, bareWeekday, dayOrder };
    const resolution = resolve(reading, scope);
    if (!resolution) continue;
    resolved.push({ draft, resolution });
    const parts = { ...resolution.implied, ...resolution.known };
    const { known, type } = resolution;
    antecedents = [{ parts, known, type, derived: isDerived(reading), sentence }, ...antecedents].slice(0, MEMORY);
  }
  return resolved;
}
