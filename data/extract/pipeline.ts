// The whole way from a text to its time expressions: tag, refine, resolve. Reads top to bottom; strings in, plain data out.
// Knows neither Node nor a browser, and no language by name: a language is a bundle that the caller hands in.

import { toBounds } from './bounds';
import { type Day, maybeDay } from './calendar';
import { type DayOrder, dayOrderOf } from './day-order';
import { fold } from './fold';
import type { Language } from './language';
import { absorbModifiers } from './refine/absorb-modifiers';
import { dropGuards } from './refine/drop-guards';
import { joinClockAndDay } from './refine/join-clock-and-day';
import type { Refiner } from './refine/refiner';
import { resolveOverlaps } from './refine/resolve-overlaps';
import { type ResolvedDraft, resolveAll } from './resolve/resolve-all';
import { runForms } from './tag/run-forms';
import type { Timex } from './timex';
import { toEdtf, withDoubt } from './to-edtf';

/** The steps between finding and resolving, in order. */
const refiners: readonly Refiner[] = [resolveOverlaps, dropGuards, absorbModifiers, joinClockAndDay];

/** A text to tag. `dct` is the article's day, `YYYY-MM-DD`: without it "yesterday" means nothing. */
export interface TagRequest {
  readonly text: string;
  readonly language: Language;
  readonly dct: string;
  /** What the dates in digits of the whole article show, where `text` is a part of it; else the text's own. */
  readonly dayOrder?: DayOrder | undefined;
}

function ensureArticleDay(dct: string): Day {
  const day = maybeDay(dct);
  if (day) return day;
  throw new RangeError(
    `The article's date is missing or is no day of the calendar (YYYY-MM-DD): ${JSON.stringify(dct)}`,
  );
}

function toTimex({ draft, resolution }: ResolvedDraft, source: string): Timex {
  const { start, end, mod, rule } = draft;
  const fiscal = resolution.known.fiscal ?? resolution.implied.fiscal;
  const sure = fiscal ? undefined : toEdtf(resolution.value, mod, resolution.known.offset);
  // EDTF's own sign of doubt, so that nobody who reads the value alone takes it for stated.
  const edtf = resolution.basis === 'inferred' && sure !== undefined ? withDoubt(sure) : sure;
  const bounds = edtf === undefined ? undefined : toBounds(edtf, mod);
  return {
    start,
    end,
    text: source.slice(start, end),
    ...resolution,
    ...(mod ? { mod } : {}),
    ...(fiscal ? { fiscal } : {}),
    rule,
    ...(edtf === undefined ? {} : { edtf }),
    from: bounds?.from ?? null,
    to: bounds?.to ?? null,
  };
}

/**
 * All time expressions of a text, in text order, without overlaps. Throws a RangeError where the article's date is missing
 * or is no day: nothing ever counts from "now".
 */
export function tagText({ text, language, dct, dayOrder = dayOrderOf(text) }: TagRequest): readonly Timex[] {
  const article = ensureArticleDay(dct);
  const view = { source: text, folded: fold(text), language };
  let drafts = runForms(language.forms, view);
  for (const refine of refiners) drafts = refine(drafts, view);
  return resolveAll(drafts, view, { language, article, dayOrder }).map((resolved) => toTimex(resolved, text));
}
