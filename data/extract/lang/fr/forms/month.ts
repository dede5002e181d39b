// "En juillet", "juillet 2024", "octobre 98", "juin prochain", "le mois de mars", and "mars-avril 2001" shared out.

import { form, spanForm } from '../../../tag/form';
import { optional } from '../../../tag/optional';
import { AFTERWORD, ANY_MONTH, MONTH, monthOf, shiftOf, YEAR } from '../pieces';

/** Two digits after a month are a year of the last century or this one. */
function fullYear(text: string): number {
  const value = Number(text);
  return text.length === 4 ? value : value < 40 ? 2000 + value : 1900 + value;
}

/** A month, alone or with what says which year. "Mars" with a capital inside a sentence is a planet or a firm. */
export const month = form(
  'fr.month',
  `(?<!\\d_?)\\b(?:(?:le_|au_|du_)?mois_d(?:e_|')|ce_mois_d(?:e_|'))?(?:(?<name>${ANY_MONTH})_(?:de_l'an_)?(?<year>${YEAR}|[4-9]\\d\\b(?!_?(?:%|[a-z]{3})))|(?<name2>${MONTH})_${AFTERWORD}|(?<name3>${MONTH})_de_(?<which>cette_annee|l'(?:an(?:nee)?)_(?:dernier|derniere|prochain|prochaine))|(?<bare>${MONTH}))`,
  ({ groups, raw, before, capitals }) => {
    const number = monthOf(groups.name ?? groups.name2 ?? groups.name3 ?? groups.bare);
    const named = /^Mars$|^Avril$|^Mai$/.test(raw) && !capitals && !/(?:[.!?:"]|^) *$/.test(before(3));
    if (number === undefined || named) return undefined;
    const which =
      groups.which === undefined
        ? undefined
        : groups.which.startsWith('cette')
          ? 0
          : groups.which.includes('dern')
            ? -1
            : 1;
    return {
      reading: {
        kind: 'date',
        month: number,
        ...optional('year', groups.year === undefined ? undefined : fullYear(groups.year)),
        ...optional('shift', shiftOf(groups.shift)),
        ...optional('yearShift', which),
      },
    };
  },
);

/** Two months that share a year. */
export const monthsOfYear = spanForm(
  'fr.months-of-year',
  `\\b(?<first>${MONTH})(?:_?-_?|_(?:et|ou|a)_)(?<last>${MONTH})_(?<year>${YEAR})`,
  ({ groups }) => {
    const [first, last, year] = [monthOf(groups.first), monthOf(groups.last), Number(groups.year)];
    if (first === undefined || last === undefined) return undefined;
    return [
      { reading: { kind: 'date', month: first, year }, span: 'first' },
      { reading: { kind: 'date', month: last, year }, span: 'last', spanTo: 'year' },
    ];
  },
);
