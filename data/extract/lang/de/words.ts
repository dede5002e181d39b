// German words for calendar and clock, folded (small letters, no umlauts). Tables only.

import type { Unit } from '../../tag/reading';
import type { PartOfDay, Season } from '../../timex';

export const MONTHS: Readonly<Record<string, number>> = {
  januar: 1,
  janner: 1,
  februar: 2,
  marz: 3,
  april: 4,
  mai: 5,
  juni: 6,
  juli: 7,
  august: 8,
  september: 9,
  oktober: 10,
  november: 11,
  dezember: 12,
};

export const WEEKDAYS: Readonly<Record<string, number>> = {
  montag: 1,
  dienstag: 2,
  mittwoch: 3,
  donnerstag: 4,
  freitag: 5,
  samstag: 6,
  sonnabend: 6,
  sonntag: 7,
};

/** Units in every case and number that news uses. */
export const UNITS: Readonly<Record<string, Unit>> = {
  sekunde: 'second',
  sekunden: 'second',
  minute: 'minute',
  minuten: 'minute',
  stunde: 'hour',
  stunden: 'hour',
  tag: 'day',
  tage: 'day',
  tagen: 'day',
  tages: 'day',
  woche: 'week',
  wochen: 'week',
  wochenende: 'weekend',
  monat: 'month',
  monate: 'month',
  monaten: 'month',
  monats: 'month',
  quartal: 'quarter',
  quartale: 'quarter',
  quartalen: 'quarter',
  jahr: 'year',
  jahre: 'year',
  jahren: 'year',
  jahres: 'year',
  jahrzehnt: 'decade',
  jahrzehnte: 'decade',
  jahrzehnten: 'decade',
  jahrhundert: 'century',
  jahrhunderte: 'century',
  jahrhunderten: 'century',
};

export const SEASONS: Readonly<Record<string, Season>> = {
  fruhling: 'SP',
  fruhjahr: 'SP',
  sommer: 'SU',
  herbst: 'FA',
  winter: 'WI',
};

export const PARTS: Readonly<Record<string, PartOfDay>> = {
  morgen: 'MO',
  fruh: 'MO',
  vormittag: 'MO',
  mittag: 'MI',
  nachmittag: 'AF',
  abend: 'EV',
  nacht: 'NI',
};

const NUMBERS: Readonly<Record<string, number>> = {
  ein: 1,
  eine: 1,
  einen: 1,
  einem: 1,
  einer: 1,
  eines: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwolf: 12,
  zwanzig: 20,
  dreißig: 30,
  vierzig: 40,
  funfzig: 50,
  hundert: 100,
};

/** Number words of a pattern, and the pattern's value. */
export const NUMBER = `(?:\\d{1,4}(?:,\\d{1,2})?|${Object.keys(NUMBERS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
export const readNumber = (text: string): number => NUMBERS[text] ?? Number(text.replace(',', '.'));

/** Beginnings of the words for "last", "this" and "next". */
export const SHIFTS: readonly (readonly [beginning: string, shift: number])[] = [
  ['letzt', -1],
  ['vergangen', -1],
  ['vorig', -1],
  ['dies', 0],
  ['laufend', 0],
  ['nachst', 1],
  ['kommend', 1],
];
