// "Gestern Abend", "am Freitag", "letzten Montag", "vor zwei Jahren", "nächste Woche", "am selben Tag", "zwei Tage später".

import { form, oneOf } from '../../../tag/form';
import { optional } from '../../../tag/optional';
import type { Reading } from '../../../tag/reading';
import { NUMBER, PARTS, readNumber, UNITS, WEEKDAYS } from '../words';
import { shiftOf, WHICH } from './dates';

const PART = oneOf(Object.keys(PARTS));
const UNIT = `${oneOf(Object.keys(UNITS))}\\b`;
const DAYS: Readonly<Record<string, number>> = { vorgestern: -2, gestern: -1, heute: 0, morgen: 1, ubermorgen: 2 };

const withPart = (on: Reading, part: string | undefined): Reading => {
  const known = part === undefined ? undefined : PARTS[part];
  return known === undefined ? on : { kind: 'time', part: known, on };
};

/** "Morgen" alone is tomorrow; "der Morgen", with a capital, is the morning. */
export const deicticDay = form(
  'de.deictic-day',
  `\\b(?<day>${oneOf(Object.keys(DAYS))})\\b(?:_(?<part>${PART})\\b)?`,
  ({ groups, raw }) => {
    if (/^Morgen\b/.test(raw) && groups.part === undefined) return undefined;
    return {
      reading: withPart(
        { kind: 'shift', unit: 'day', by: DAYS[groups.day ?? ''] ?? 0, anchor: 'article' },
        groups.part,
      ),
    };
  },
);

export const weekday = form(
  'de.weekday',
  `\\b(?:${WHICH}_)?(?<weekday>${oneOf(Object.keys(WEEKDAYS))})(?:_?(?<part>${PART}))?\\b`,
  ({ groups }) => {
    const day = {
      kind: 'weekday',
      weekday: WEEKDAYS[groups.weekday ?? ''] ?? 1,
      ...optional('shift', shiftOf(groups.which)),
    } as const;
    return { reading: withPart(day, groups.part) };
  },
);

export const ago = form(
  'de.ago',
  `\\bvor_(?:rund_|etwa_|fast_|mehr_als_)?(?<number>${NUMBER})_(?<unit>${UNIT})`,
  ({ groups }) => ({
    reading: {
      kind: 'shift',
      unit: UNITS[groups.unit ?? ''] ?? 'day',
      by: -Math.floor(readNumber(groups.number ?? '1')),
      anchor: 'article',
      keepGrain: true,
    },
  }),
);

export const later = form(
  'de.later',
  `\\b(?<number>${NUMBER})_(?<unit>${UNIT})_(?<side>spater|zuvor|fruher)\\b`,
  ({ groups }) => {
    const count = Math.floor(readNumber(groups.number ?? '1'));
    const by = groups.side === 'spater' ? count : -count;
    return {
      reading: { kind: 'shift', unit: UNITS[groups.unit ?? ''] ?? 'day', by, anchor: 'context', keepGrain: true },
    };
  },
);

export const unitShift = form(
  'de.unit-shift',
  `\\b${WHICH}_(?<unit>woche|wochenende|monats?|jahr(?:es)?|jahrzehnt|jahrhundert)\\b`,
  ({ groups }) => ({
    reading: {
      kind: 'shift',
      unit: UNITS[groups.unit ?? ''] ?? 'year',
      by: shiftOf(groups.which) ?? 0,
      anchor: 'article',
    },
  }),
);

export const anaphor = form(
  'de.anaphor',
  '\\b(?:am|im|in_der)_(?:(?<same>selben|gleichen)|(?<side>folgenden|nachsten|darauffolgenden))_(?<unit>tag|monat|jahr|woche)\\b',
  ({ groups }) => ({
    reading: { kind: 'shift', unit: UNITS[groups.unit ?? ''] ?? 'day', by: groups.same ? 0 : 1, anchor: 'context' },
  }),
);
