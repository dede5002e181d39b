// "Ten years", "the past two months", "a two-year plan", "2 1/2 hours", "a year and a half", "two to six days".

import { type Finding, form, spanForm } from '../../../tag/form';
import { NUMBER, readNumber } from '../numbers';
import { UNIT, unitOf } from '../pieces';

const LEAD =
  '(?:(?:the|these|those|another|an_additional|each_of_the|its|his|her|their)_)?(?:(?:past|last|next|first|final|coming|following|previous|latest|preceding|other|entire|full)_)?';
const INNER =
  '(?:(?:more|additional|full|consecutive|straight|trading|business|working|calendar|fiscal|long|successive|whole|solid|extra)_)?';

/** A number of units, or a unit that a hyphen makes an adjective. */
export const duration = form(
  'en.duration',
  `\\b${LEAD}(?<![$\\d.,-])(?:(?<couple>(?:a_)?couple(?:_of)?)|(?<number>${NUMBER}))[_-]${INNER}(?<unit>${UNIT})(?:-long\\b)?(?<half>_and_a_half\\b)?(?!-old)`,
  ({ groups, before }): Finding | undefined => {
    const unit = unitOf(groups.unit);
    // "The 50 seconds", but "a second", "two second-half goals".
    if (groups.unit === 'second' && !/^\d|^one$/.test(groups.number ?? '')) return undefined;
    if (/(?:[$#£€]|\b(?:aged?|age of)) ?$/.test(before(8))) return undefined;
    const amount = groups.couple ? 2 : readNumber(groups.number ?? '1') + (groups.half ? 0.5 : 0);
    const mod = groups.couple ? ({ mod: 'APPROX' } as const) : {};
    return { reading: { kind: 'duration', unit, amount }, ...mod };
  },
);

/** "Half an hour", "half a century", "half-hour". */
export const halfDuration = form(
  'en.half-duration',
  `\\b(?:a_)?half(?:_an?_|-|_)(?<unit>hour|day|year|decade|century)\\b(?!-old)`,
  ({ groups }) => ({ reading: { kind: 'duration', unit: unitOf(groups.unit), amount: 0.5 } }),
);

/** "Two to six days", "12 or 18 months": two lengths that share a unit. */
export const durationRange = spanForm(
  'en.duration-range',
  `\\b(?<![$\\d.,-])(?<from>${NUMBER})(?:_to_|_or_|_?-_?)(?<to>${NUMBER})[_-](?<unit>${UNIT})(?!-old|_(?:ago|earlier|later)\\b)`,
  ({ groups }) => {
    const unit = unitOf(groups.unit);
    if (unit === 'second' || groups.from === undefined || groups.to === undefined) return undefined;
    return [
      { reading: { kind: 'duration', unit, amount: readNumber(groups.from) }, span: 'from' },
      { reading: { kind: 'duration', unit, amount: readNumber(groups.to) }, span: 'to', spanTo: 'unit' },
    ];
  },
);

/** What before "a year" says that it is a length and not a rate ("$5 a year"). */
const LENGTH_BEFORE =
  /\b(?:for|in|within|after|than|about|nearly|almost|over|only|just|half|least|last|lasts|lasted|took|takes|take|spent|spend|up to|to|of|during|under|through|be|is|was|served|serve|around|roughly|if|has been|until|and|,) $/;

/** "A year", "an hour": a length after a preposition, a rate after an amount, else nothing. */
export const oneUnit = form(
  'en.one-unit',
  `\\b(?<article>an?|another|per|each_and_every)_(?:(?:full|whole|entire|single|additional|good)_)?(?<unit>minute|hour|day|week|weekend|month|year|decade|century)\\b(?<half>_and_a_half\\b)?(?!-)`,
  ({ groups, before }): Finding | undefined => {
    const unit = unitOf(groups.unit);
    if (unit === 'weekend') return undefined;
    const amount = groups.half ? 1.5 : 1;
    const isRate = groups.article === 'per' || (groups.article?.startsWith('a') && isRateBefore(before(28)));
    if (isRate) return { reading: { kind: 'set', value: rateValue(unit) } };
    const isLength = groups.half !== undefined || groups.article !== 'a' || LENGTH_BEFORE.test(before(12));
    return isLength || unit !== 'day' ? { reading: { kind: 'duration', unit, amount } } : undefined;
  },
);

const RATE_BEFORE =
  /(?:\d|%|\b(?:million|billion|thousand|hundred|cents|dollars|percent|times|once|twice|[a-z]{3,12}s)) $/;
const isRateBefore = (before: string): boolean => RATE_BEFORE.test(before) && !LENGTH_BEFORE.test(before);

const RATE_VALUES: Readonly<Record<string, string>> = {
  minute: 'PT1M',
  hour: 'PT1H',
  day: 'P1D',
  week: 'P1W',
  month: 'P1M',
  quarter: 'P1Q',
};
const rateValue = (unit: string): string => RATE_VALUES[unit] ?? 'P1Y';
