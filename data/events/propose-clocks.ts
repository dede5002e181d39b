// "Lundi à 20 heures", "3am the next morning": a day and a clock time that stand together are one time. The tagger leaves some
// of them apart, as annotators do; for an event they are one expression, and never a stretch from the one to the other.

import { toBounds } from '../extract/bounds';
import { optional } from '../extract/tag/optional';
import type { Timex } from '../extract/timex';
import { toEdtf } from '../extract/to-edtf';

const DAY = /^(?<day>\d{4}-\d\d-\d\d)(?:T(?<part>[A-Z]{2}))?$/;
const CLOCK = /^\d{4}-\d\d-\d\d(?<clock>T(?<hour>\d\d).*)$/;
/** What may stand between a day and a clock time of it; and between a clock time and its day. */
const DAY_FIRST =
  /^,?\s(?:(?:à partir de|à|dès|vers|de|entre|avant|après|jusqu[’']à|at|around|about|by|from|between|before|after|until)\s)?$/iu;
const CLOCK_FIRST = /^,?\s(?:(?:on|of|the|le|du|de|ce)\s)?$/iu;

/** A clock time that names no day itself. */
const isClock = ({ value, known }: Timex): boolean =>
  CLOCK.test(value) && known.day === undefined && known.weekday === undefined && known.month === undefined;

/** Hours of each part of a day. An hour outside of it ("hier soir à 10 heures") is one of a clock face: the part says more. */
const HOURS: Readonly<Record<string, readonly [number, number]>> = {
  MO: [0, 12],
  MI: [11, 14],
  AF: [12, 20],
  EV: [16, 24],
  NI: [18, 24],
};

function onDay(day: Timex, clock: Timex): string | undefined {
  const on = DAY.exec(day.value)?.groups;
  const at = CLOCK.exec(clock.value)?.groups;
  if (on?.day === undefined || at?.clock === undefined) return undefined;
  const [first, last] = HOURS[on.part ?? ''] ?? [0, 24];
  const hour = Number(at.hour);
  return hour >= first && hour <= last ? on.day + at.clock : day.value;
}

function joinTwo(first: Timex, second: Timex, text: string): Timex | undefined {
  const [clock, day, joint] = isClock(first) ? [first, second, CLOCK_FIRST] : [second, first, DAY_FIRST];
  // The tagger takes the full stop of "8 p.m." along, which may end the sentence as well.
  const stops = first.text.endsWith('.') && /^\p{Lu}/u.test(second.text);
  if (!isClock(clock) || stops || !joint.test(text.slice(first.end, second.start))) return undefined;
  const value = onDay(day, clock);
  if (value === undefined) return undefined;
  const edtf = toEdtf(value) ?? day.edtf;
  const { from, to } = (edtf === undefined ? undefined : toBounds(edtf)) ?? day;
  const [start, end] = [first.start, second.end];
  return {
    ...{ start, end, text: text.slice(start, end), type: 'TIME', value, from, to },
    ...optional('mod', clock.mod ?? day.mod),
    ...optional('edtf', edtf),
    ...{ known: { ...day.known, ...clock.known }, implied: day.implied, basis: day.basis },
    rule: `${day.rule}+${clock.rule}`,
  };
}

/** Joins each day with the clock time beside it. */
export function joinDaysAndClocks(timexes: readonly Timex[], text: string): readonly Timex[] {
  const joined: Timex[] = [];
  for (const timex of timexes) {
    const last = joined.at(-1);
    const both = last && joinTwo(last, timex, text);
    if (both) joined[joined.length - 1] = both;
    else joined.push(timex);
  }
  return joined;
}
