// "Two years ago", "a week earlier", "three days later", "six months from now": a unit at a distance, from the article's day
// or from the expression read last.

import { type Finding, form } from '../../../tag/form';
import type { Unit } from '../../../tag/reading';
import { NUMBER, readNumber } from '../numbers';
import { UNIT, unitOf } from '../pieces';

const FROM_ARTICLE = /^(?:ago|hence|from now|from today)$/;
const SHORT = new Set(['second', 'minute', 'hour']);
const BACK = /^(?:ago|earlier|before|previously|prior)$/;

/** How many units; half a decade or century is counted in years. */
function countOf(groups: Readonly<Record<string, string | undefined>>, unit: Unit): number {
  if (groups.half) return { decade: 5, century: 50 }[unit as string] ?? 1;
  return groups.couple ? 2 : groups.one ? 1 : readNumber(groups.number ?? '1');
}

/** A number of units back or ahead. A fraction is cut: "two and a half years ago" is two years before, about. */
export const ago = form(
  'en.ago',
  `\\b(?:(?<couple>(?:a_)?couple(?:_of)?)|(?<one>an?)|(?<half>half_an?)|(?<number>${NUMBER}))[_-](?:(?:full|whole)_)?(?<unit>${UNIT})(?:_or_(?<so>so|two|more))?_(?<side>ago|earlier|later|hence|from_(?:now|today)|previously|(?:before|after)(?=[.,;:!?)]|_?$|\\n))(?![a-z])`,
  ({ groups }): Finding => {
    const unit = unitOf(groups.unit);
    const count = countOf(groups, unit);
    const side = groups.side?.replace(/ +/g, ' ') ?? 'ago';
    const by = BACK.test(side) ? -Math.floor(count) : Math.floor(count);
    const anchor = FROM_ARTICLE.test(side) ? 'article' : 'context';
    // "An hour later" is a length counted from something; a day, as the value of an hour, would say too much.
    if (anchor === 'context' && SHORT.has(unit)) return { reading: { kind: 'duration', unit, amount: count } };
    const mod = groups.couple || groups.so || !Number.isInteger(count) ? ({ mod: 'APPROX' } as const) : {};
    return { reading: { kind: 'shift', unit: groups.half ? 'year' : unit, by, anchor, keepGrain: true }, ...mod };
  },
);

/** "Several years ago", "months ago": some time past. */
export const vagueAgo = form(
  'en.vague-ago',
  `\\b(?:(?:several|(?:a_)?few|many|some|(?:a_)?(?:short|long)|not_long|not_so_long|a_number_of)_)?(?:time|moments|minutes|hours|days|weeks|months|years|decades|centuries|long|while)_ago\\b|\\ba_(?:long_)?while_ago\\b|\\blong_ago\\b`,
  () => ({ reading: { kind: 'ref', value: 'PAST_REF' } }),
);
