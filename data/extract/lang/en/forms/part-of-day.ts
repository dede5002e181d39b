// "In the morning", "the afternoon", "that evening", "the next morning", "later in the night".

import { form, oneOf } from '../../../tag/form';
import type { Reading } from '../../../tag/reading';
import { PARTS } from '../words';

const DAYS: Readonly<Record<string, number>> = { the: 0, that: 0, 'that same': 0, 'the same': 0, 'the next': 1, 'the following': 1, 'the previous': -1 };

/** A part of the day last read, or of the day after or before it. */
export const partOfDay = form(
  'en.part-of-day',
  `\\b(?<which>${oneOf(Object.keys(DAYS)).replaceAll(' ', '_')})_(?:(?:early|late)_)?(?<part>${oneOf(Object.keys(PARTS))})\\b`,
  ({ groups, before, after }) => {
    const part = PARTS[groups.part ?? ''];
    const by = DAYS[groups.which?.replace(/ +/g, ' ') ?? ''] ?? 0;
    if (part === undefined || /^-|^ (?:of|sky|shift|sun)\b/.test(after(7))) return undefined;
    if (groups.which === 'the' && !/\b(?:in|during|through|into|of|for|by|later) $/.test(before(9))) return undefined;
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
