// "Now", "recently", "soon", "the future": references that fix no date. A closed list, as the guidelines have it.

import { form, oneOf } from '../../../tag/form';
import type { RefReading } from '../../../tag/reading';

const PRESENT = [
  'now',
  'right now',
  'currently',
  'current',
  'these days',
  'at present',
  'the present',
  'presently',
  'nowadays',
  'at the moment',
  'present-day',
];
const PAST = [
  'recently',
  'more recently',
  'most recently',
  'recent',
  'the past',
  'the recent past',
  'the distant past',
  'at the time',
  'at that time',
  'lately',
  'in the past',
];
const FUTURE = [
  'soon',
  'the future',
  'the near future',
  'the near term',
  'the foreseeable future',
  'the short term',
  'the long term',
  'sooner or later',
  'some day',
  'someday',
  'the coming days and weeks',
  'in the future',
  'as soon as possible',
];

const REFS: Readonly<Record<string, RefReading['value']>> = {
  ...Object.fromEntries(PRESENT.map((words) => [words, 'PRESENT_REF' as const])),
  ...Object.fromEntries(PAST.map((words) => [words, 'PAST_REF' as const])),
  ...Object.fromEntries(FUTURE.map((words) => [words, 'FUTURE_REF' as const])),
};

/** A vague reference. Some of the words are parts of other expressions; those are longer and win. */
export const vagueRef = form(
  'en.vague-ref',
  `\\b(?<words>${oneOf(Object.keys(REFS)).replaceAll(' ', '_')})\\b(?!-)`,
  ({ groups, before, after }) => {
    const value = REFS[(groups.words ?? '').replace(/ +/g, ' ')];
    if (value === undefined || /^ (?:as|after|afterwards?|events|accounts?|affairs|and then)\b/.test(after(12)))
      return undefined;
    // "The current of the river", "electric current" are no time; "-now" is part of a word.
    if (/(?:-|electric |alternating |direct )$/.test(before(12))) return undefined;
    return { reading: { kind: 'ref', value } };
  },
);
