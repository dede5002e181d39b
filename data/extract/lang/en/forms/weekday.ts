// "Friday", "last Friday", "next Tuesday", "Friday morning", "Monday and Tuesday nights", "on Sundays".

import { type Finding, form, oneOf, spanForm } from '../../../tag/form';
import { optional } from '../../../tag/optional';
import type { Reading } from '../../../tag/reading';
import { WEEKDAY } from '../pieces';
import { PARTS, WEEKDAYS } from '../words';

const PART = oneOf(Object.keys(PARTS));

interface ShiftWord {
  readonly shift?: number;
  readonly anchor?: 'context';
}

const SHIFT_WORDS: Readonly<Record<string, ShiftWord>> = {
  last: { shift: -1 },
  'this past': { shift: -1 },
  past: { shift: -1 },
  this: { shift: 0 },
  'this coming': { shift: 1 },
  'the coming': { shift: 1 },
  coming: { shift: 1 },
  next: { shift: 1 },
  'the following': { shift: 1, anchor: 'context' },
  'the next': { shift: 1, anchor: 'context' },
  'the previous': { shift: -1, anchor: 'context' },
  'that same': { shift: 0, anchor: 'context' },
  that: { shift: 0, anchor: 'context' },
};

function onDay(day: Reading, part: string | undefined): Reading {
  const known = part === undefined ? undefined : PARTS[part];
  return known === undefined ? day : { kind: 'time', part: known, on: day };
}

/** A weekday with what tells which one, and its part of day. Names of papers are guarded elsewhere. */
export const weekday = form(
  'en.weekday',
  `\\b(?:(?<which>${oneOf(Object.keys(SHIFT_WORDS)).replaceAll(' ', '_')})_)?(?<weekday>${WEEKDAY})\\b(?:(?:_|-)(?<part>${PART})\\b)?(?:_(?:of_)?(?<week>last|this|next)_week\\b)?`,
  ({ groups }): Finding | undefined => {
    const number = WEEKDAYS[groups.weekday ?? ''];
    if (number === undefined) return undefined;
    const which = SHIFT_WORDS[groups.which?.replace(/ +/g, ' ') ?? ''] ?? {};
    const week = groups.week === undefined ? undefined : { last: -1, this: 0, next: 1 }[groups.week];
    const day: Reading = { kind: 'weekday', weekday: number, ...which, ...optional('week', week) };
    return { reading: onDay(day, groups.part) };
  },
);

/** "Monday and Tuesday nights": the part of day is shared out. */
export const weekdayParts = spanForm(
  'en.weekday-parts',
  `\\b(?<first>${WEEKDAY})_(?:and|or|through|to)_(?<last>${WEEKDAY})_(?<part>${PART})s?\\b`,
  ({ groups }) => {
    const [first, last] = [WEEKDAYS[groups.first ?? ''], WEEKDAYS[groups.last ?? '']];
    if (first === undefined || last === undefined) return undefined;
    return [
      { reading: onDay({ kind: 'weekday', weekday: first }, groups.part), span: 'first' },
      { reading: onDay({ kind: 'weekday', weekday: last }, groups.part), span: 'last', spanTo: 'part' },
    ];
  },
);

/** "On Sundays", "Tuesday nights": a weekday of every week. */
export const weekdaySet = form(
  'en.weekday-set',
  `\\b(?:(?:every|each)_(?:other_)?)?(?<weekday>${WEEKDAY})(?:s\\b(?:_(?<part>${PART})s?\\b)?|_(?<parts>${PART})s\\b|(?<=(?:every|each)_(?:other_)?${WEEKDAY})\\b(?:_(?<single>${PART})\\b)?)`,
  ({ groups }) => {
    const part = PARTS[groups.part ?? groups.parts ?? groups.single ?? ''];
    const value = `XXXX-WXX-${WEEKDAYS[groups.weekday ?? ''] ?? 1}${part ? `T${part}` : ''}`;
    return { reading: { kind: 'set', value } };
  },
);
