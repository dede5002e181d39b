/** The stretch of time in an address (`from=2022-03&to=2022-04-10`), as numbers that can be compared. */

const SHORT_DATE = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T(?<time>.+))?)?)?$/;
const FULL_TIME = '00:00:00';

export interface TimeWindow {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

export function windowIn(address: string): TimeWindow {
  const { searchParams } = new URL(address);
  const [from, to] = [searchParams.get('from'), searchParams.get('to')].map((text) => instantOf(text ?? ''));
  if (from === undefined || to === undefined) throw new Error(`There is no stretch of time in ${address}.`);
  return { from, to, length: to - from };
}

function instantOf(text: string): number | undefined {
  const date = SHORT_DATE.exec(text)?.groups;
  if (date === undefined) return undefined;
  const { year, month = '01', day = '01', time = '' } = date;
  return Date.parse(`${year}-${month}-${day}T${time}${FULL_TIME.slice(time.length)}Z`);
}
