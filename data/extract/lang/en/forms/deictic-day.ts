// "Today", "yesterday morning", "tonight", "last night", "this afternoon", "the day before yesterday".

import { form, oneOf } from '../../../tag/form';
import type { Reading } from '../../../tag/reading';
import type { PartOfDay } from '../../../timex';
import { PARTS } from '../words';

const PART = oneOf(Object.keys(PARTS));
const DAYS: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 };

const ERA_AFTER =
  /^'s (?:world|youth|young|generation|society|children|students|standards|culture|environment|technology)\b/;

const dayAt = (by: number): Reading => ({ kind: 'shift', unit: 'day', by, anchor: 'article' });
const partAt = (part: PartOfDay, by: number): Reading => ({ kind: 'time', part, on: dayAt(by) });

/** A day counted from the article's, with its part. */
export const deicticDay = form(
  'en.deictic-day',
  `\\b(?:the_day_(?<side>before|after)_)?(?<day>today|yesterday|tomorrow)\\b(?:_(?<part>${PART})\\b)?`,
  ({ groups, after }) => {
    // "Today's world" is the present, not the day.
    if (groups.day === 'today' && ERA_AFTER.test(after(20))) return { reading: { kind: 'ref', value: 'PRESENT_REF' } };
    const side = groups.side === undefined ? 0 : groups.side === 'before' ? -1 : 1;
    const by = (DAYS[groups.day ?? ''] ?? 0) + side;
    const part = PARTS[groups.part ?? ''];
    return { reading: part ? partAt(part, by) : dayAt(by) };
  },
);

/** "Tonight", "overnight", "this morning", "last night", "the other day". */
export const deicticPart = form(
  'en.deictic-part',
  `\\b(?:(?<night>tonight|overnight)|(?<which>this|last)_(?:same_)?(?<part>${PART}))\\b`,
  ({ groups, before, after }) => {
    if (groups.night === 'tonight') return { reading: partAt('NI', 0) };
    // "Overnight trading", "became famous overnight" are no nights; "held overnight" is.
    if (groups.night === 'overnight')
      return after(2).startsWith(' s') || /\bthe $/.test(before(4)) ? undefined : { reading: partAt('NI', -1) };
    const part = PARTS[groups.part ?? ''];
    if (part === undefined) return undefined;
    return { reading: partAt(part, groups.which === 'last' ? -1 : 0) };
  },
);
