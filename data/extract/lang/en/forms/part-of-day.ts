// "In the morning", "the afternoon", "that evening", "the next morning", "later in the night".

import { form, oneOf } from '../../../tag/form';
import type { Reading } from '../../../tag/reading';
import { PARTS } from '../words';

/** "The evening of 24 February", "the night of that day": the day follows. */
const OF_DAY = /^ of (?:the )?(?:\d|same day|that day|[a-z]{2,6}day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
const DAYS: Readonly<Record<string, number>> = {
  the: 0,
  that: 0,
  'that same': 0,
  'the same': 0,
  'the next': 1,
  'the following': 1,
  'the previous': -1,
};

/** A part of the day last read, or of the day after or before it. */
export const partOfDay = form(
  'en.part-of-day',
  `\\b(?<which>${oneOf(Object.keys(DAYS)).replaceAll(' ', '_')})_(?:(?:early|late)_)?(?<part>${oneOf(Object.keys(PARTS))})\\b`,
  ({ groups, before, after }) => {
    const part = PARTS[groups.part ?? ''];
    const by = DAYS[groups.which?.replace(/ +/g, ' ') ?? ''] ?? 0;
    if (
      part === undefined ||
      /^-|^ (?:sky|shift|sun)\b/.test(after(7)) ||
      (/^ of\b/.test(after(4)) && (part === 'NI' || !OF_DAY.test(after(16))))
    )
      return undefined;
    if (
      groups.which === 'the' &&
      !after(4).startsWith(' of') &&
      !/\b(?:in|during|through|into|of|for|by|later) $/.test(before(9))
    )
      return undefined;
    // "In the middle of the night" says when of any day.
    if (/\bmiddle of $/.test(before(10))) return undefined;
    if (groups.which === 'the') return { reading: { kind: 'time', part } };
    const on: Reading = { kind: 'shift', unit: 'day', by, anchor: 'context' };
    return { reading: { kind: 'time', part, on } };
  },
);

/** "Mid-afternoon", "mid morning": a part of the day last read. */
export const midPart = form('en.mid-part', '\\bmid[- ]?(?<part>morning|afternoon)\\b', ({ groups }) => {
  const part = PARTS[groups.part ?? ''];
  return part === undefined ? undefined : { reading: { kind: 'time', part }, mod: 'MID' };
});
