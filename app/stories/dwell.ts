/**
 * How long a step stays by itself: long enough for the last row to read it.
 *
 * Must not know: clocks, timers.
 */
import type { Text } from '../../data/schema/timeline';
import type { Step } from './story';

/** Time to look up, to find the place and to see the axis arrive, in ms. */
const TO_ARRIVE = 5_000;
/** Reading aloud goes at some 14 characters a second; silent readers in a class are no slower. */
const PER_CHARACTER = 70;
const LONGEST = 60_000;

/**
 * The dwell of a step in ms.
 * @param quote the words on the screen besides the step's own
 */
export function dwellOf(step: Step, language: string, quote = ''): number {
  const length = [step.heading, step.body].reduce((sum, text) => sum + lengthIn(text, language), quote.length);
  return Math.min(TO_ARRIVE + length * PER_CHARACTER, LONGEST);
}

const lengthIn = (text: Text | undefined, language: string): number =>
  (text?.[language] ?? Object.values(text ?? {})[0] ?? '').length;
