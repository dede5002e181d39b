// "Last year", "this week", "next month", "the past decade", "the current fiscal year", "the same day", "that year",
// "the following month", "the weekend", "year-end".

import { type Finding, form } from '../../../tag/form';
import { fiscalOf, unitOf, YEAR } from '../pieces';
import { SHIFTS } from '../words';

const CALENDAR = '(?<unit>week|weekend|month|year|decade|century)';

/** This, last and next unit, counted from the article's day. */
export const unitShift = form(
  'en.unit-shift',
  `\\b(?:(?:the|its|their|his|her|our)_)?(?<which>last|past|previous|this|current|next|coming|upcoming|latest)_(?:(?:fiscal|calendar|past|school|academic|model)_)?${CALENDAR}\\b(?!-)(?!_and_a_half)`,
  ({ groups, raw }): Finding => {
    const which = groups.which ?? 'this';
    const unit = unitOf(groups.unit);
    const relative = /^the (?:next|previous)/i.test(raw.replace(/\s+/g, ' ')) && unit !== 'year';
    const past = / past /i.test(raw) && which === 'this' ? -1 : undefined;
    const by = past ?? (which === 'latest' ? -1 : (SHIFTS[which] ?? 0));
    return { reading: { kind: 'shift', unit, by, anchor: relative ? 'context' : 'article', ...fiscalOf({}, raw) } };
  },
);

/** The same, that, the following, the previous unit: counted from the expression read last. */
export const unitAnaphor = form(
  'en.unit-anaphor',
  `\\b(?:(?<same>(?:the|that|this)_(?:very_)?same|that)|the_(?<side>following|next|previous|preceding|prior))_(?<unit>day|week|weekend|month|year|decade|century)\\b(?!-)`,
  ({ groups, after }): Finding | undefined => {
    const unit = unitOf(groups.unit);
    // "The next day of trading" still is a day; "the next day care centre" is none.
    if (unit === 'day' && after(6).startsWith(' care')) return undefined;
    const ahead = groups.side === 'following' || groups.side === 'next';
    const by = groups.same === undefined ? (ahead ? 1 : -1) : 0;
    return { reading: { kind: 'shift', unit, by, anchor: 'context' } };
  },
);

/** "The day before", "the year after", where nothing follows that would say before or after what. */
export const unitBeside = form(
  'en.unit-beside',
  `\\bthe_(?<unit>day|night|week|month|year)_(?<side>before|after)(?=[.,;:!?]|_?$|\\n)`,
  ({ groups }): Finding => ({
    reading: { kind: 'shift', unit: unitOf(groups.unit), by: groups.side === 'after' ? 1 : -1, anchor: 'context' },
  }),
);

/** "The year", "the week", "the weekend": the article's own; "the year ended June 30" is a length. */
export const bareUnit = form(
  'en.bare-unit',
  `\\bthe_(?:(?<kind>fiscal|full|calendar|whole|entire)_)?(?<unit>day|week|weekend|month|year)\\b(?!-)`,
  ({ groups, before, after }): Finding | undefined => {
    const unit = unitOf(groups.unit);
    const follows = after(10);
    if (/^ (?:ended|ending)/.test(follows)) return { reading: { kind: 'duration', unit, amount: 1 } };
    if (/^ (?:of|when|that|before|after|in|the|he|she|they|it|i)\b/.test(follows) && unit !== 'weekend')
      return undefined;
    const leads = /\b(?:in|on|for|of|during|over|through|throughout|by|end|ahead of|earlier in|later in|within) $/.test(
      before(12),
    );
    if (!leads && !groups.kind) return undefined;
    const anchor = unit === 'day' || unit === 'weekend' ? 'context' : 'article';
    return { reading: { kind: 'shift', unit, by: 0, anchor, ...fiscalOf({}, groups.kind ?? '') } };
  },
);

/** "Year-end", "at the year's end", "mid-year", "midweek". */
export const unitEdge = form(
  'en.unit-edge',
  `\\b(?:(?:the_)?(?<end>year|month|week|quarter)(?:'s)?[_-]end\\b(?!_of)(?:,?_(?<year>${YEAR}))?|mid-?(?<mid>year|month|week)\\b)`,
  ({ groups }): Finding => {
    if (groups.year && groups.end === 'year')
      return { reading: { kind: 'date', year: Number(groups.year) }, mod: 'END' };
    const unit = unitOf(groups.end ?? groups.mid);
    return { reading: { kind: 'shift', unit, by: 0, anchor: 'article' }, mod: groups.end ? 'END' : 'MID' };
  },
);
