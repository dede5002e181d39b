// Whether an article writes its days in digits day first or month first: a number over 12 can be no month, and one such date
// shows how all the others of its text are meant. Knows no language.

/** How day and month follow each other in "4/6/2024". */
export type DayOrder = 'day-first' | 'month-first';

/** Three numbers with strokes or hyphens between them; a full stop is always day first and shows nothing. */
const DIGITS =
  /(?<![\w/.-])(?<first>[0-3]?\d)(?<mark>[/-])(?<second>[0-3]?\d)\k<mark>(?:(?:19|20)\d\d|\d\d)(?![\w/-]|\.\d)/g;
const MONTHS = 12;
const LONGEST_MONTH = 31;

const isDayAlone = (number: number): boolean => number > MONTHS && number <= LONGEST_MONTH;

/** The order that a text's own dates show; undefined where none shows it, or where they disagree. */
export function dayOrderOf(text: string): DayOrder | undefined {
  const shown = new Set<DayOrder>();
  for (const { groups } of text.matchAll(DIGITS)) {
    const [first, second] = [Number(groups?.first), Number(groups?.second)];
    if (isDayAlone(first) && second <= MONTHS) shown.add('day-first');
    if (isDayAlone(second) && first <= MONTHS) shown.add('month-first');
  }
  return shown.size === 1 ? [...shown][0] : undefined;
}
