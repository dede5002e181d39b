// French: the list of its forms, in order of preference, and all else that the engine asks of a language.

import type { Language } from '../../language';
import { aside } from './aside';
import { ago, laterEarlier, vagueAgo } from './forms/ago';
import { clock, clockHours, clockRange, noon } from './forms/clock';
import { dayMonth, dayOnly, daysMonth } from './forms/day-month';
import { deicticDay, deicticPart } from './forms/deictic-day';
import { duration, durationRange, roughDuration, vagueDuration } from './forms/duration';
import { every, frequencyWord, perUnit } from './forms/frequency';
import { age, anniversary, idioms, names } from './forms/guards';
import { elevenSeptember, holiday, may68 } from './forms/holiday';
import { month, monthsOfYear } from './forms/month';
import { isoDay, slashDay } from './forms/numeric';
import { bareQuarter, century, decade, quarter, season, shortQuarter } from './forms/period';
import { bareUnit, stepDay, thisUnit, unitAnaphor, unitShift } from './forms/unit-shift';
import { vagueRef } from './forms/vague-ref';
import { nightBetween, weekday, weekdaySet } from './forms/weekday';
import { fiscalYear, shortYear, year, yearRange } from './forms/year';
import { modifiersAfter, modifiersBefore } from './modifiers';
import { tenseOf } from './tense';

/** The French bundle. Guards come first: of equally long matches the first form wins. */
export const french: Language = {
  code: 'fr',
  forms: [
    age,
    anniversary,
    names,
    idioms,
    isoDay,
    slashDay,
    elevenSeptember,
    may68,
    daysMonth,
    dayMonth,
    dayOnly,
    monthsOfYear,
    month,
    nightBetween,
    weekdaySet,
    weekday,
    deicticDay,
    deicticPart,
    clockRange,
    clock,
    clockHours,
    noon,
    every,
    perUnit,
    frequencyWord,
    ago,
    laterEarlier,
    vagueAgo,
    quarter,
    shortQuarter,
    bareQuarter,
    season,
    decade,
    century,
    fiscalYear,
    yearRange,
    year,
    shortYear,
    durationRange,
    duration,
    roughDuration,
    vagueDuration,
    unitShift,
    thisUnit,
    bareUnit,
    stepDay,
    unitAnaphor,
    holiday,
    vagueRef,
  ],
  modifiersBefore,
  modifiersAfter,
  clockAndDay: /^(?: {1,3})?$/,
  abbreviations: new Set(
    'm mm mme mlle dr st ste janv fevr avr juil sept oct nov dec cf av apr env etc ex p art vol no'.split(' '),
  ),
  tenseOf,
  aside,
  bareWeekday: 'nearest',
  coarse: 'padded',
};
