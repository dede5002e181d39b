// "Le 16 juillet", "samedi 5 juin 1999", "le 6 mai dernier", "1er juin", and "les 29 et 30 juin", "du 19 au 23 juillet".

import { type Finding, type FormMatch, form, spanForm } from '../../../tag/form';
import { optional } from '../../../tag/optional';
import type { DateReading } from '../../../tag/reading';
import { AFTERWORD, ANY_MONTH, DAY, dayOf, monthOf, shiftOf, WEEKDAY, weekdayOf, YEAR } from '../pieces';

const TAIL = `(?:_(?:de_l'an_)?(?<year>${YEAR})|_${AFTERWORD}|_de_(?<which>cette_annee|l'(?:an(?:nee)?)_(?:dernier|derniere|prochain|prochaine)))?`;

function yearShiftOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (text.startsWith('cette')) return 0;
  return text.includes('dern') ? -1 : 1;
}

function readingOf({ groups }: FormMatch, day: string | undefined): DateReading | undefined {
  const month = monthOf(groups.month);
  if (month === undefined || day === undefined) return undefined;
  return {
    kind: 'date',
    month,
    day: dayOf(day.replace(/^[a-z]+ +/, '')),
    ...optional('weekday', weekdayOf(groups.weekday)),
    ...optional('year', groups.year === undefined ? undefined : Number(groups.year)),
    ...optional('shift', shiftOf(groups.shift)),
    ...optional('yearShift', yearShiftOf(groups.which)),
  };
}

/** A day of a month. "Le 14-Juillet" with a hyphen is one too. */
export const dayMonth = form(
  'fr.day-month',
  `\\b(?:ce_|le_)?(?:(?<weekday>${WEEKDAY}),?_(?:le_)?)?(?<![\\d,.])(?<day>${DAY})(?:_|-)(?:du_mois_de_)?(?<month>${ANY_MONTH})${TAIL}`,
  (match) => {
    const reading = readingOf(match, match.groups.day);
    return reading && { reading };
  },
);

/** Days that share a month; the month belongs to the last. */
export const daysMonth = spanForm(
  'fr.days-month',
  `\\b(?<![\\d,.])(?:(?<lead>les|le)_)?(?<first>(?:${WEEKDAY}_)?${DAY})(?:,_(?<middle>${DAY}))?(?:_(?:et|ou)_(?:le_)?(?:${WEEKDAY}_)?|_au_(?:${WEEKDAY}_)?|_et_le_|_?-_?)(?<last>${DAY})_(?<month>${ANY_MONTH})${TAIL}`,
  (match) => {
    const findings: Finding[] = [];
    const end = ['year', 'shift', 'which'].find((name) => match.groups[name] !== undefined) ?? 'month';
    for (const name of ['first', 'middle', 'last'] as const) {
      const reading = readingOf(match, match.groups[name]);
      if (reading) findings.push({ reading, span: name, spanTo: name === 'last' ? end : name });
    }
    return findings;
  },
);

/** "Le 19", "les 6": a day of the month last named, where "du 19 au 23 juillet" does not explain it. */
export const dayOnly = form(
  'fr.day-only',
  `(?<=\\b(?:du|le|au|jusqu'au|des le|depuis le|a partir du|avant le)_)(?<day>1er|[12]?\\d|3[01])(?=_(?:au|et|ou)_(?:le_)?(?:1er|\\d{1,2})_(?:${ANY_MONTH})|[.;)]|,_(?:le|la|les|il|elle|on)\\b)(?!,\\d|\\.\\d)`,
  ({ groups }) => ({ reading: { kind: 'date', day: dayOf(groups.day ?? '1') } }),
);
