// "Zwei Jahre lang", "seit zehn Monaten", "mehrere Wochen", "jeden Tag", "14.30 Uhr", and words that fix no date; ages are guarded.

import { formatDuration } from '../../../resolve/resolve-duration';
import { form, oneOf } from '../../../tag/form';
import type { RefReading } from '../../../tag/reading';
import { NUMBER, readNumber, UNITS, WEEKDAYS } from '../words';

const UNIT = `${oneOf(Object.keys(UNITS))}\\b`;

export const age = form(
  'de.guard-age',
  `\\b\\d{1,3}(?:-jahrige[rnms]?\\b|_jahre_alte?[rnms]?\\b)|\\b\\d{1,3}\\._(?:geburtstag|jahrestag|jubilaum)s?\\b`,
  () => ({ reading: { kind: 'guard' } }),
);

export const duration = form(
  'de.duration',
  `\\b(?<![\\d.,-])(?<number>${NUMBER})_(?<unit>${UNIT})`,
  ({ groups, before }) => {
    const [number, unit] = [groups.number ?? '1', UNITS[groups.unit ?? ''] ?? 'day'];
    // "Ein Tag", "eine Minute" are lengths only after a word that measures.
    if (/^ein/.test(number) && !/\b(?:seit|nach|fur|binnen|innerhalb|uber|fast|rund|etwa|als) $/.test(before(11)))
      return undefined;
    return { reading: { kind: 'duration', unit, amount: readNumber(number) } };
  },
);

export const vagueDuration = form(
  'de.vague-duration',
  `\\b(?:mehrere[nr]?|einige[nr]?|wenige[nr]?|viele[nr]?)_(?<unit>${UNIT})`,
  ({ groups }) => ({
    reading: { kind: 'duration', unit: UNITS[groups.unit ?? ''] ?? 'day' },
  }),
);

export const clock = form(
  'de.clock',
  '(?<![\\d.,:])\\b(?<hour>[01]?\\d|2[0-4])(?:[.:](?<minute>[0-5]\\d))?_uhr\\b',
  ({ groups }) => ({
    reading: { kind: 'time', hour: Number(groups.hour), minute: Number(groups.minute ?? 0) },
  }),
);

export const every = form(
  'de.every',
  `\\bjede[nrs]?_(?:(?<weekday>${oneOf(Object.keys(WEEKDAYS))})\\b|(?<unit>${UNIT}))|\\b(?<word>taglich|wochentlich|monatlich|jahrlich)\\b`,
  ({ groups }) => {
    if (groups.weekday) return { reading: { kind: 'set', value: `XXXX-WXX-${WEEKDAYS[groups.weekday] ?? 1}` } };
    const words: Readonly<Record<string, string>> = {
      taglich: 'P1D',
      wochentlich: 'P1W',
      monatlich: 'P1M',
      jahrlich: 'P1Y',
    };
    const value =
      words[groups.word ?? ''] ??
      formatDuration({ kind: 'duration', unit: UNITS[groups.unit ?? ''] ?? 'day', amount: 1 });
    return { reading: { kind: 'set', value } };
  },
);

const REFS: Readonly<Record<string, RefReading['value']>> = {
  jetzt: 'PRESENT_REF',
  derzeit: 'PRESENT_REF',
  gegenwartig: 'PRESENT_REF',
  zurzeit: 'PRESENT_REF',
  kurzlich: 'PAST_REF',
  jungst: 'PAST_REF',
  fruher: 'PAST_REF',
  bald: 'FUTURE_REF',
  kunftig: 'FUTURE_REF',
  demnachst: 'FUTURE_REF',
};

export const vagueRef = form('de.vague-ref', `\\b(?<word>${oneOf(Object.keys(REFS))})\\b`, ({ groups }) => {
  const value = REFS[groups.word ?? ''];
  return value && { reading: { kind: 'ref', value } };
});
