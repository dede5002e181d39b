// "The 1960s", "the early '80s", "the nineties", "the 20th century".

import { form, oneOf } from '../../../tag/form';
import { ORDINALS } from '../words';

const TENS: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};

/** Decades in digits and words. "In his forties" is an age. */
export const decade = form(
  'en.decade',
  `(?<![\\w.,$])(?<!(?<!mid|early|late)-)(?:the_)?(?:(?<full>(?:1[5-9]|20)\\d0)'?s|'(?<short>[2-9]0)'?s|(?<words>${oneOf(Object.keys(TENS))}))\\b`,
  ({ groups, before, raw }) => {
    if (groups.words !== undefined && !/^the/i.test(raw)) return undefined;
    if (/\b(?:his|her|their|my|your) (?:early |late |mid-?)?$/.test(before(14))) return undefined;
    const first = groups.full ?? groups.short;
    return {
      reading: { kind: 'decade', first: first === undefined ? (TENS[groups.words ?? ''] ?? 0) : Number(first) },
    };
  },
);

/** Centuries by their ordinal. */
export const century = form(
  'en.century',
  `\\b(?:the_)?(?:(?<number>1?\\d|2[01])(?:st|nd|rd|th)|(?<words>${oneOf(Object.keys(ORDINALS))}))[_-]centur(?:y|ies)\\b`,
  ({ groups }) => {
    const ordinal = groups.number === undefined ? ORDINALS[groups.words ?? ''] : Number(groups.number);
    return ordinal === undefined ? undefined : { reading: { kind: 'century', ordinal } };
  },
);
