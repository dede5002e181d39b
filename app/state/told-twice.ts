/** Which events more than one article tells, found in the columns. Must not know: what they say. */
import { type Dataset, type EventIndex, everyEvent } from '../dataset/dataset';

/** The events that several articles tell, in order. */
export function toldTwice(dataset: Dataset): readonly EventIndex[] {
  const { from, values } = dataset.numbers.columns.sources;
  const isTwice = (event: EventIndex) => {
    const [first, last] = [from[event] as number, from[event + 1] as number];
    for (let mention = first + 1; mention < last; mention += 1) if (values[mention] !== values[first]) return true;
    return false;
  };
  return everyEvent(dataset).filter(isTwice);
}
