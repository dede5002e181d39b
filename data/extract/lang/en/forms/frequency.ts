// "Every day", "each year", "daily", "annually", "each July", "every two weeks": times that repeat (SET).

import { formatDuration } from '../../../resolve/resolve-duration';
import { type Finding, form, oneOf } from '../../../tag/form';
import { NUMBER, readNumber } from '../numbers';
import { monthOf, UNIT, unitOf } from '../pieces';
import { MONTHS, PARTS } from '../words';

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  yearly: 'P1Y',
  annually: 'P1Y',
};

/** Adverbs and adjectives of frequency. The capital of a newspaper's name rules them out. */
export const frequencyWord = form(
  'en.frequency-word',
  `\\b(?<word>${oneOf(Object.keys(ADVERBS))})\\b`,
  ({ groups, raw, before }) => {
    const isName = /^[A-Z]/.test(raw) && /[a-z,] $/.test(before(2));
    return isName ? undefined : { reading: { kind: 'set', value: ADVERBS[groups.word ?? ''] ?? 'P1Y' } };
  },
);

/** Every or each unit, with a number where there is one. */
export const every = form(
  'en.every',
  `\\b(?:every|each)_(?:(?<other>other)_|(?<number>${NUMBER})_|(?:single|passing|and_every)_)?(?<unit>${UNIT}|${oneOf(Object.keys(PARTS))}|${oneOf(Object.keys(MONTHS))})\\b`,
  ({ groups, after }): Finding | undefined => {
    const word = groups.unit ?? '';
    const month = monthOf(word);
    if (month !== undefined) return { reading: { kind: 'set', value: `XXXX-${String(month).padStart(2, '0')}` } };
    if (word === 'second' || after(4).startsWith(' of ')) return undefined;
    const amount = groups.other ? 2 : groups.number ? readNumber(groups.number) : 1;
    const part = PARTS[word];
    return {
      reading: {
        kind: 'set',
        value: part ? `XXXX-XX-XXT${part}` : formatDuration({ kind: 'duration', unit: unitOf(word), amount }),
      },
    };
  },
);
