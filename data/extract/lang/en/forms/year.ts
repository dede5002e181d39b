// "1990", "the year 2000", "fiscal 1989", "'98", "nineteen ninety-six", "1998-99". A number is a year only if nothing says
// otherwise: a price, a count, a flight, a road.

import { fullYear } from '../../../tag/digits';
import { form, spanForm } from '../../../tag/form';
import { readYearWords, YEAR_WORDS } from '../numbers';
import { FISCAL_YEAR, fiscalOf, YEAR } from '../pieces';

/** What before the digits says that they are no year. */
const NO_YEAR_BEFORE =
  /(?:[$#£€¥\d.,:/@&]|[\d]-|(?<!\b(?:mid|post|pre|late|early|since|start|end))(?<=[a-z])-|\b(?:no\.?|nos\.?|number|route|highway|flight|room|page|resolution|section|article|boeing|airbus|model|channel|suite|box|rs|us\$|about|some|nearly|almost|over|total of) ?)$/;
/** What after the digits says so. */
const NO_YEAR_AFTER =
  /^(?:[%°]|[.,:/]\d|-?(?:km|kg|mph|ft|cm|mm|cc|mw|m|ad)\b|[- ](?:gmt|utc|e[sd]t|cet|people|persons|men|women|children|troops|soldiers|workers|jobs|employees|shares|points|miles|kilometers|kilometres|feet|meters|metres|tons|tonnes|pounds|dollars|euros|square|acres|barrels|votes|seats|homes|houses|students|words|hours?|minutes?|days?|weeks?|months?|years?|times|members|patients|cases|deaths|million|billion|percent|per cent|new|more|other)\b)/;

/** A year in digits, with "the year" where it stands before it. */
export const year = form(
  'en.year',
  `(?<!\\d)(?<lead>(?:\\bthe_)?\\b(?:calendar_)?year_)?(?<year>${YEAR})(?!['\u2019]?s)(?!-(?:year|day|hour|man|foot|mile|member|seat|strong))`,
  ({ groups, before, after }) => {
    const value = Number(groups.year);
    // "At least 1990 people" and "the 1990 people" alike: what follows decides, then what stands before.
    if (NO_YEAR_AFTER.test(after(16))) return undefined;
    if (groups.lead === undefined && NO_YEAR_BEFORE.test(before(12)) && !/\d{4}-$/.test(before(5))) return undefined;
    return value > 2199 ? undefined : { reading: { kind: 'date', year: value } };
  },
);

/** A fiscal year, one expression even where it is named by two. */
export const fiscalYear = form(
  'en.fiscal-year',
  `\\b(?:the_)?(?=fiscal|fy)${FISCAL_YEAR}(?![%\\d]|[.,]\\d)`,
  ({ groups, raw }) => ({ reading: { kind: 'date', ...fiscalOf(groups, raw) } }),
);

/** The short half of "1998-99" and "1998/99"; the year form finds the other half. */
export const yearRange = spanForm(
  'en.year-range',
  `(?<![\\d.,$-])(?<first>(?<century>1[89]|20)(?<from>\\d\\d))_?[-/]_?(?<last>\\d\\d)\\b(?![-/.,]\\d|%)`,
  ({ groups }) => {
    const from = Number(`${groups.century}${groups.from}`);
    const to = Number(`${groups.century}${groups.last}`);
    if (to <= from) return undefined;
    return [
      { reading: { kind: 'date', year: from }, span: 'first' },
      { reading: { kind: 'date', year: to }, span: 'last' },
    ];
  },
);

/** "'98", "the class of '98". */
export const shortYear = form('en.short-year', `(?<![\\w'])'(?<year>\\d\\d)\\b(?!['\u2019]?s)`, ({ groups }) => {
  return { reading: { kind: 'date', year: fullYear(groups.year ?? '') } };
});

/** A year in words, as it is spoken. */
export const yearWords = form(
  'en.year-words',
  `\\b(?:the_year_)?(?<words>${YEAR_WORDS})\\b(?!_(?:people|men|women|dollars|years?|miles|troops|soldiers))`,
  ({ groups, before }) => {
    const words = groups.words ?? '';
    const isNumber = words.startsWith('two thousand') && !/\b(?:year|in|of|by|since|until) $/.test(before(8));
    return isNumber && !before(9).endsWith('year ')
      ? undefined
      : { reading: { kind: 'date', year: readYearWords(words) } };
  },
);
