// "En 1975", "l'année 2001", "l'an 2000", "1982-1990", "en 98".

import { readFiscalYear } from '../../../tag/fiscal-year';
import { form, spanForm } from '../../../tag/form';
import { FISCAL_YEAR, YEAR } from '../pieces';

const NO_YEAR_BEFORE =
  /(?:[$€£\d.,:/@&]|\d-|(?<!\b(?:mi|post|pre|debut|fin))(?<=[a-z])-|\b(?:n°|no|numero|route|rue|page|resolution|article|vol|airbus|boeing|les|des|quelque|environ|pres de|plus de|moins de|a) ?)$/;
const NO_YEAR_AFTER =
  /^(?:[%°]|[.,:/]\d|[- ](?:km|kg|m|cm|mm|euros?|dollars?|francs?|f|kilometres?|metres?|hommes|femmes|personnes|soldats|enfants|habitants|emplois|salaries|tonnes|voix|places|logements|hectares|morts|blesses|eleves|points|fois|millions?|milliards?|ans|jours|mois|heures)\b)/;

/** A year in digits. */
export const year = form(
  'fr.year',
  `(?<!\\d)(?<lead>\\bl'an(?:nee)?_(?:civile_)?|\\bannee_)?(?<year>${YEAR})(?!_?\\d{3}\\b)`,
  ({ groups, before, after }) => {
    if (NO_YEAR_AFTER.test(after(16))) return undefined;
    const range = /\d{4} ?- ?$/.test(before(7)) || /\b(?:entre|de) \d{4} (?:et|a) $/.test(before(16));
    if (!groups.lead && !range && NO_YEAR_BEFORE.test(before(14))) return undefined;
    return Number(groups.year) > 2199 ? undefined : { reading: { kind: 'date', year: Number(groups.year) } };
  },
);

/** A fiscal year, one expression even where it is named by two. */
export const fiscalYear = form('fr.fiscal-year', `\\b(?:l')?${FISCAL_YEAR}`, ({ groups }) => ({
  reading: { kind: 'date', ...readFiscalYear(groups.fiscal ?? '', groups.until) },
}));

/** "En 98", "depuis 97", "fin 98": two digits stand for a year only after such a word, and before no noun. */
export const shortYear = form(
  'fr.short-year',
  `(?<=\\b(?:en|depuis|fin|debut|des|saison|ete|automne|hiver|printemps)_)(?<year>[4-9]\\d)\\b(?!_?[%\\d]|[.,:/]\\d|_[a-z]{2,12}s\\b|_(?:h|ans|mois|jours|heures|minutes|points|km|f)\\b)`,
  ({ groups }) => ({ reading: { kind: 'date', year: 1900 + Number(groups.year) } }),
);

/** The short half of "1998-99" and "1998/99". */
export const yearRange = spanForm(
  'fr.year-range',
  `(?<![\\d.,-])(?<first>(?<century>1[89]|20)(?<from>\\d\\d))_?[-/]_?(?<last>\\d\\d)\\b(?![-/.,]\\d|%)`,
  ({ groups }) => {
    const [from, to] = [Number(`${groups.century}${groups.from}`), Number(`${groups.century}${groups.last}`)];
    if (to <= from) return undefined;
    return [
      { reading: { kind: 'date', year: from }, span: 'first' },
      { reading: { kind: 'date', year: to }, span: 'last' },
    ];
  },
);
