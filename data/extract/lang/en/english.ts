// English: the list of its forms, in order of preference, and all else that the engine asks of a language.

import type { Language } from '../../language';
import { aside } from './aside';
import { ago, vagueAgo } from './forms/ago';
import { clock, noon, zoneClock } from './forms/clock';
import { daysMonth, monthDays } from './forms/day-list';
import { dayMonth, monthDay, monthDayWords } from './forms/day-month';
import { century, decade } from './forms/decade';
import { deicticDay, deicticPart } from './forms/deictic-day';
import { duration, durationRange, halfDuration, oneUnit } from './forms/duration';
import { every, frequencyWord } from './forms/frequency';
import { age, anniversary, idioms, names } from './forms/guards';
import { holiday } from './forms/holiday';
import { month, monthsOfYear } from './forms/month';
import { isoDay, nineEleven, slashDay } from './forms/numeric';
import { midPart, partOfDay } from './forms/part-of-day';
import { agoPeriod, bareQuarter, half, quarter, shortQuarter } from './forms/period';
import { season } from './forms/season';
import { bareUnit, unitAnaphor, unitBeside, unitEdge, unitShift } from './forms/unit-shift';
import { barePlural, vagueDuration } from './forms/vague-duration';
import { vagueRef } from './forms/vague-ref';
import { weekday, weekdayParts, weekdaySet } from './forms/weekday';
import { fiscalYear, shortYear, year, yearRange, yearWords } from './forms/year';
import { modifiersAfter, modifiersBefore } from './modifiers';
import { tenseOf } from './tense';

const abbreviations =
  'mr mrs ms dr prof gen lt col sgt capt maj rep sen gov pres st inc corp co ltd jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun vs no nos etc approx est u.s u.n ariz calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo';

/** The English bundle. Guards come first: of equally long matches the first form wins. */
export const english: Language = {
  code: 'en',
  forms: [
    age,
    anniversary,
    names,
    idioms,
    isoDay,
    slashDay,
    nineEleven,
    monthDays,
    daysMonth,
    monthDay,
    monthDayWords,
    dayMonth,
    monthsOfYear,
    weekdayParts,
    weekdaySet,
    every,
    month,
    weekday,
    deicticDay,
    deicticPart,
    ago,
    vagueAgo,
    quarter,
    half,
    shortQuarter,
    bareQuarter,
    agoPeriod,
    season,
    decade,
    century,
    fiscalYear,
    yearRange,
    year,
    shortYear,
    yearWords,
    durationRange,
    duration,
    halfDuration,
    oneUnit,
    unitShift,
    unitAnaphor,
    unitBeside,
    bareUnit,
    unitEdge,
    vagueDuration,
    barePlural,
    clock,
    zoneClock,
    noon,
    midPart,
    partOfDay,
    holiday,
    frequencyWord,
    vagueRef,
  ],
  modifiersBefore,
  modifiersAfter,
  clockAndDay: /^(?: \(\d{4} (?:gmt|utc)\))?(?:,? {1,3}(?:on |of |at )?)?$/,
  abbreviations: new Set(abbreviations.split(' ')),
  tenseOf,
  aside,
  bareWeekday: 'past',
  coarse: 'short',
};
