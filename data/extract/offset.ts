/** How far the clock of a date is from UTC. Must not know: what is dated. */

const MINUTE = 60_000;
const OFFSET = /T[\d:.]+(?<sign>[+-])(?<hours>\d\d)(?::?(?<minutes>\d\d))?/;

/** Of EDTF or TIMEX3, in milliseconds, ahead of UTC above nought; 0 where it names no other clock. */
export function offsetOf(date: string): number {
  const { sign, hours, minutes } = OFFSET.exec(date)?.groups ?? {};
  if (hours === undefined) return 0;
  const offset = (Number(hours) * 60 + Number(minutes ?? 0)) * MINUTE;
  return sign === '-' ? -offset : offset;
}
