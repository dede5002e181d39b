/**
 * Dates in French: "1er avril", articles that melt into prepositions, and the no-break spaces that French wants between a
 * number and what it counts.
 *
 * Must not know: other languages.
 */
import type { DateLanguage, DatePatterns, Phrase } from './date-language';
import type { EdtfDate, Season } from './edtf';

const NBSP = '\u00a0';
/** Before a question mark French sets a narrow one. */
const NARROW_NBSP = '\u202f';

const SEASONS: Readonly<Record<Season, string>> = {
  spring: 'printemps',
  summer: 'été',
  autumn: 'automne',
  winter: 'hiver',
};

const patterns = (month: 'MMM' | 'MMMM'): DatePatterns => ({
  // `do` gives "1er" on the first and a plain number on other days, where a month follows.
  day: `do${NBSP}${month} y`,
  month: `${month} y`,
  year: 'y',
  dayOfYear: `do${NBSP}${month}`,
  monthOfYear: month,
  dayOfMonth: 'd',
  firstOfMonth: 'do',
  time: `HH'${NBSP}h${NBSP}'mm`,
});

type Article = '' | 'le ' | 'la ' | 'l’' | 'les ';

const FROM: Readonly<Record<Exclude<Article, ''>, string>> = {
  'le ': 'du ',
  'la ': 'de la ',
  'l’': 'de l’',
  'les ': 'des ',
};
const TO: Readonly<Record<Exclude<Article, ''>, string>> = {
  'le ': 'au ',
  'la ': 'à la ',
  'l’': 'à l’',
  'les ': 'aux ',
};

/** A noun with its article melted into "de" and "à"; without article, "until" takes "en" ("jusqu’en mars") or "à". */
function phrase(bare: string, article: Article, until: 'en ' | 'à ' = 'à '): Phrase {
  if (article === '') {
    const of = /^[aeioué]/i.test(bare) ? 'd’' : 'de ';
    return { bare, full: bare, from: of + bare, to: `à ${bare}`, until: until + bare };
  }
  const to = TO[article] + bare;
  return { bare, full: article + bare, from: FROM[article] + bare, to, until: to };
}

function articleOf(date: EdtfDate): Article {
  switch (date.precision) {
    case 'day':
    case 'century':
      return 'le ';
    case 'decade':
      return 'les ';
    case 'season':
      return date.season === 'spring' ? 'le ' : 'l’';
    default:
      return '';
  }
}

function period(date: EdtfDate): string {
  if (date.season === 'winter') return `${SEASONS.winter} ${date.year}–${date.year + 1}`;
  if (date.season) return `${SEASONS[date.season]} ${date.year}`;
  if (date.precision === 'decade') return `années${NBSP}${date.year}`;
  return `${roman(date.year / 100 + 1)}e${NBSP}siècle`;
}

const ROMAN = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** 20 → XX. French numbers its centuries so; 1 is "Ier", which no dataset of ours reaches. */
function roman(value: number): string {
  const digit = ROMAN.find(([size]) => size <= value);
  return digit ? digit[1] + roman(value - digit[0]) : '';
}

const words = (text: string): readonly string[] => text.split(' ');

export const french: DateLanguage = {
  months: {
    long: words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    short: words('janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'),
  },
  weekdays: words('dim. lun. mar. mer. jeu. ven. sam.'),
  ordinalDay: (day) => (day === 1 ? '1er' : String(day)),
  patterns: { long: patterns('MMMM'), short: patterns('MMM') },
  bc: (year) => `${year} av.${NBSP}J.-C.`,
  period,
  noun: (date, text) => phrase(text, articleOf(date), 'en '),
  part(part, date, whole) {
    if (date.precision === 'day') {
      return phrase(`${{ START: 'début', MID: 'milieu', END: 'fin' }[part]} de journée ${whole.from}`, '');
    }
    // "mi-juillet", "début 2023"; but "début des années 1980", "fin de l’été 2021".
    if (date.precision === 'month' || date.precision === 'year') {
      if (part !== 'MID') return phrase(`${part === 'START' ? 'début' : 'fin'} ${whole.bare}`, '');
      return phrase(`mi-${whole.bare}`, date.precision === 'month' ? 'la ' : '');
    }
    const noun = { START: 'début ', MID: 'milieu ', END: 'fin ' }[part];
    return phrase(noun + whole.from, part === 'END' ? 'la ' : 'le ');
  },
  about(date, width) {
    if (width === 'short') return phrase(`v.${NBSP}${date.bare}`, '');
    // After a preposition "environ" follows: "depuis 2004 environ", never "depuis vers 2004".
    const after = (text: string) => `${text} environ`;
    return {
      bare: `vers ${date.full}`,
      full: after(date.full),
      from: after(date.from),
      to: after(date.to),
      until: after(date.until),
    };
  },
  possibly: (text, width) => (width === 'short' ? `${text}${NARROW_NBSP}?` : `peut-être ${text}`),
  since: (date) => `depuis ${date.full}`,
  until: (date) => `jusqu’${date.until}`,
  before: (date) => `avant ${date.full}`,
  after: (date) => `après ${date.full}`,
  wideDash: `${NBSP}– `,
  spokenRange: (first, last) => `${first.from} ${last.to}`,
  within: (date) => `au cours ${date.from}`,
  endNote(side, kind) {
    const noun = side === 'start' ? 'début' : 'fin';
    if (kind === 'open') return `sans date de ${noun}`;
    return `${noun} ${kind === 'unknown' ? 'inconnu' : 'incertain'}${side === 'end' ? 'e' : ''}`;
  },
  dateUncertain: 'date incertaine',
};
