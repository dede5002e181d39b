// "Last fall", "this summer", "the winter of 1994", "in spring 2011".

import { fullYear } from '../../../tag/digits';
import { form, oneOf } from '../../../tag/form';
import { optional } from '../../../tag/optional';
import { readYearWords, YEAR_WORDS } from '../numbers';
import { YEAR } from '../pieces';
import { SEASONS, SHIFTS } from '../words';

/** "Spring" and "fall" are verbs and nouns as well: bare, they need a preposition or an article. */
const SIGN_BEFORE = /\b(?:in|by|during|until|since|of|through|before|after|early|late|mid|the|every) ?-?$/;

export const season = form(
  'en.season',
  `\\b(?:the_)?(?:this_(?<past>past|coming)_|(?<shift>last|past|this|next|coming|previous)_)?(?<season>${oneOf(Object.keys(SEASONS))})\\b(?:_(?:of_)?(?:(?<year>${YEAR})|'(?<short>\\d\\d)\\b(?!'?s)|(?<words>${YEAR_WORDS})|(?<which>last|this|next)_year))?`,
  ({ groups, raw, before }) => {
    const name = SEASONS[groups.season ?? ''];
    const shiftWord = groups.past === 'past' ? 'last' : (groups.past ?? groups.shift);
    const year = groups.year ?? groups.short;
    const dated = year ?? groups.words ?? groups.which ?? shiftWord;
    if (name === undefined) return undefined;
    if (!dated && (!SIGN_BEFORE.test(before(9)) || /^the fall/i.test(raw)) && !/^the (?!fall|spring)/i.test(raw))
      return undefined;
    const words = groups.words === undefined ? undefined : readYearWords(groups.words);
    return {
      reading: {
        kind: 'period',
        unit: 'season',
        season: name,
        ...optional('year', year === undefined ? words : fullYear(year)),
        ...optional('yearShift', groups.which === undefined ? undefined : SHIFTS[groups.which]),
        ...optional('shift', shiftWord === undefined ? undefined : SHIFTS[shiftWord]),
      },
    };
  },
);
