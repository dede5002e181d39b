// "Several years", "a few days", "recent months", "the coming weeks", "for decades": lengths without a number.

import { form } from '../../../tag/form';
import { unitOf } from '../pieces';

const PLURAL = '(?<unit>seconds|minutes|hours|days|nights|weeks|weekends|months|quarters|years|decades|centuries)';
const SOME =
  '(?:several|(?:a_|the_)?few(?:_more)?|many|some|various|numerous|dozens_of|hundreds_of|thousands_of|a_number_of|a_matter_of|a_handful_of|recent|coming|upcoming|future|past|last|next|previous|preceding|following|subsequent|intervening|early|later)';

/** Some units, with a word that says so. */
export const vagueDuration = form(
  'en.vague-duration',
  `\\b(?:(?:the|these|those)_)?(?:(?:past|last|next|first|final|coming|following|more)_)?${SOME}_${PLURAL}\\b(?:_ahead\\b)?(?!-old|_(?:old|ago)\\b)`,
  ({ groups }) => ({ reading: { kind: 'duration', unit: unitOf(groups.unit) } }),
);

/** A bare plural after a preposition: "for years", "within weeks", "the weeks ahead". */
export const barePlural = form(
  'en.bare-plural',
  `(?:(?<=\\b(?:for|in|within|after|take|takes|took|until|lasted|spent|over|of)_)(?:the_)?${PLURAL}\\b|\\bthe_(?<unit2>days|weeks|months|years)_ahead\\b|\\b(?<unit3>days|weeks|months|years|decades|centuries)(?=-long|_(?:after|before)\\b))(?!_(?:ago|earlier|later|old)\\b)`,
  ({ groups, raw, before, after }) => {
    const unit = unitOf(groups.unit ?? groups.unit2 ?? groups.unit3);
    if (/ of $/.test(before(4)) && !/thousands of $|hundreds of $/.test(before(13))) return undefined;
    if (/^the /i.test(raw) && after(4).startsWith(' of ')) return undefined;
    return { reading: { kind: 'duration', unit } };
  },
);
