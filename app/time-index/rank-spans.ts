/**
 * Puts the long marks of each lane in order of weight: they cross windows, so they are chosen for the whole of a lane.
 *
 * Sorted as plain numbers, which is several times faster than with a comparison:
 *
 *     key = weight as an integer that falls where the weight rises (32 bits) · position among the lane's spans (21 bits)
 *
 * Must not know: windows, pixels.
 */
import type { TimeIndex } from './time-index';

const POSITIONS = 2 ** 21;

export type RankedSpans = Pick<TimeIndex, 'spans' | 'spanLengths' | 'spanStarts'>;

/** Places of what lasts longer than `longer` ms, lane by lane, weightiest first, the earlier one where equal. */
export function rankSpans(
  { starts, ends, weights, laneStarts, laneCount }: Omit<TimeIndex, keyof RankedSpans>,
  longer: number,
): RankedSpans {
  const spanStarts = new Uint32Array(laneCount + 1);
  const found = new Uint32Array(starts.length);
  let count = 0;
  for (let lane = 0; lane < laneCount; lane += 1) {
    const from = count;
    const to = laneStarts[lane + 1] as number;
    for (let place = laneStarts[lane] as number; place < to; place += 1) {
      if ((ends[place] as number) - (starts[place] as number) > longer) found[count++] = place;
    }
    sortByWeight(found.subarray(from, count), weights);
    spanStarts[lane + 1] = count;
  }
  const spans = found.slice(0, count);
  const spanLengths = Float64Array.from(spans, (place) => (ends[place] as number) - (starts[place] as number));
  return { spans, spanLengths, spanStarts };
}

function sortByWeight(places: Uint32Array, weights: Float32Array): void {
  if (places.length > POSITIONS) throw new RangeError(`a lane has at most ${POSITIONS} spans, not ${places.length}`);
  const order = descendingIntegers(Float32Array.from(places, (place) => weights[place] as number));
  const keys = Float64Array.from(places, (_, position) => (order[position] as number) * POSITIONS + position);
  keys.sort();
  const before = places.slice();
  keys.forEach((key, position) => {
    places[position] = before[key % POSITIONS] as number;
  });
}

/** The bits of a positive float rise with it, those of a negative one fall: turned so that all fall. */
function descendingIntegers(weights: Float32Array): Uint32Array {
  // -0 and 0 weigh the same.
  for (let at = 0; at < weights.length; at += 1) weights[at] = (weights[at] as number) + 0;
  return new Uint32Array(weights.buffer).map((bits) => (bits & 0x8000_0000 ? bits : ~bits & 0x7fff_ffff));
}
