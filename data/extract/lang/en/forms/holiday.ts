// "Christmas", "last Thanksgiving", "Easter Sunday", "New Year's Eve 1999": named days.

import { form, oneOf } from '../../../tag/form';
import { optional } from '../../../tag/optional';
import type { HolidayRule } from '../../../tag/reading';
import { YEAR } from '../pieces';
import { SHIFTS } from '../words';

const HOLIDAYS: Readonly<Record<string, HolidayRule>> = {
  "new year's day": { month: 1, day: 1 },
  "new year's eve": { month: 12, day: 31 },
  "new year's": { month: 1, day: 1 },
  "valentine's day": { month: 2, day: 14 },
  "st\\.? patrick's day": { month: 3, day: 17 },
  "april fools?'? day": { month: 4, day: 1 },
  'good friday': { fromEaster: -2 },
  'easter sunday': { fromEaster: 0 },
  'easter monday': { fromEaster: 1 },
  easter: { fromEaster: 0 },
  'ash wednesday': { fromEaster: -46 },
  'palm sunday': { fromEaster: -7 },
  'whit monday': { fromEaster: 50 },
  pentecost: { fromEaster: 49 },
  'ascension day': { fromEaster: 39 },
  'may day': { month: 5, day: 1 },
  'martin luther king jr?\\.?,? day': { month: 1, weekday: 1, nth: 3 },
  "presidents'? day": { month: 2, weekday: 1, nth: 3 },
  'memorial day': { month: 5, weekday: 1, nth: -1 },
  'independence day': { month: 7, day: 4 },
  'the fourth of july': { month: 7, day: 4 },
  'labor day': { month: 9, weekday: 1, nth: 1 },
  'columbus day': { month: 10, weekday: 1, nth: 2 },
  halloween: { month: 10, day: 31 },
  'veterans day': { month: 11, day: 11 },
  'armistice day': { month: 11, day: 11 },
  'thanksgiving day': { month: 11, weekday: 4, nth: 4 },
  thanksgiving: { month: 11, weekday: 4, nth: 4 },
  'christmas eve': { month: 12, day: 24 },
  'christmas day': { month: 12, day: 25 },
  christmas: { month: 12, day: 25 },
  'boxing day': { month: 12, day: 26 },
};

const compiled = Object.entries(HOLIDAYS).map(([words, rule]) => ({ rule, pattern: new RegExp(`^${words}$`) }));

/** A named day; the accords and parties named after one are guarded elsewhere. */
export const holiday = form(
  'en.holiday',
  `\\b(?:(?<which>last|this|next)_(?:year's_)?)?(?<name>${oneOf(Object.keys(HOLIDAYS)).replaceAll(' ', '_')})(?![\\w-])(?:,?_(?:of_)?(?<year>${YEAR}))?(?!_(?:island|seals?|tree|card|gift|present|shopping|sales?|holiday|season|party|dinner|carol|egg|parade))`,
  ({ groups }) => {
    const name = groups.name?.replace(/ +/g, ' ') ?? '';
    const rule = compiled.find(({ pattern }) => pattern.test(name))?.rule;
    if (rule === undefined) return undefined;
    const shift = groups.which === undefined ? undefined : SHIFTS[groups.which];
    const year = groups.year === undefined ? undefined : Number(groups.year);
    return { reading: { kind: 'holiday', rule, ...optional('year', year), ...optional('shift', shift || undefined) } };
  },
);
