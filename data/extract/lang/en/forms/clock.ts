// "10 p.m.", "8:15 a.m. EST", "noon", "midnight", "4 in the morning", "14:30", "7 o'clock".

import { form } from '../../../tag/form';
import { optional } from '../../../tag/optional';
import { offsetOf } from '../../../tag/zones';

const ZONE =
  '(?:_(?<zone>e[sd]t|c[sd]t|m[sd]t|p[sd]t|gmt|utc|bst|cest|cet|eest|eet|msk|eastern|pacific|local)(?:_time)?\\b)?';

function hour24(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  const morning = half.startsWith('a');
  return (hour % 12) + (morning ? 0 : 12);
}

/** Clock times with "a.m." or "p.m.", with a colon, or with "o'clock". Baseball scores and ratios have no half of day. */
export const clock = form(
  'en.clock',
  `(?<![\\d.,:/$-])(?<hour>[01]?\\d|2[0-4])(?:[:.](?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?)?(?:_?(?<half>[ap]\\.?_?m\\b\\.?)|_o'clock(?:_in_the_(?<part>morning|afternoon|evening))?|_in_the_(?<part2>morning|afternoon|evening)|(?<=:[0-5]\\d)(?!\\.?\\d|:))${ZONE}`,
  ({ groups, before }) => {
    const hour = Number(groups.hour);
    const half =
      groups.half ?? (groups.part ?? groups.part2)?.replace('morning', 'am').replace(/^(?:afternoon|evening)$/, 'pm');
    if (
      half === undefined &&
      groups.minute !== undefined &&
      /\b(?:in|of|won|by|luke|john|mark|matthew|time) $/.test(before(8))
    )
      return undefined;
    if (half !== undefined && hour > 12) return undefined;
    return {
      reading: {
        kind: 'time',
        hour: hour24(hour, half),
        minute: Number(groups.minute ?? 0),
        ...optional('second', groups.second === undefined ? undefined : Number(groups.second)),
        ...optional('offset', offsetOf(groups.zone)),
      },
    };
  },
);

/** Named clock times. */
export const noon = form('en.noon', '\\b(?<name>noon|midday|midnight)\\b', ({ groups }) => ({
  reading: { kind: 'time', hour: groups.name === 'midnight' ? 24 : 12, minute: 0 },
}));

/** "1600 GMT", "0730 UTC": four digits are a clock time only before a zone; in brackets they say the time before again. */
export const zoneClock = form(
  'en.zone-clock',
  '(?<![\\d.,:$(-])(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)_(?:gmt|utc)\\b',
  ({ groups }) => ({ reading: { kind: 'time', hour: Number(groups.hour), minute: Number(groups.minute), offset: 0 } }),
);
