/**
 * Columns of some events, in another order. Must not know: which events, why in that order.
 */
import type { EventColumns, Lists } from '../../data/columns/numbers';

/** @param isTold by source: 1 where its mentions are kept */
export function pickColumns(columns: EventColumns, order: Uint32Array, isTold: Uint8Array): EventColumns {
  const { sources } = columns;
  const all = () => true;
  const hasTold = (mention: number) => isTold[sources.values[mention] as number] === 1;
  // The view's own list of sources has those alone that had told.
  const numberOf = Uint16Array.from(isTold);
  let number = 0;
  isTold.forEach((told, source) => {
    numberOf[source] = number;
    number += told;
  });
  return {
    starts: pick(columns.starts, order, Float64Array),
    ends: pick(columns.ends, order, Float64Array),
    weights: pick(columns.weights, order, Float32Array),
    topics: pick(columns.topics, order, Uint16Array),
    statuses: pick(columns.statuses, order, Uint8Array),
    bases: pick(columns.bases, order, Uint8Array),
    background: pick(columns.background, order, Uint8Array),
    vague: pick(columns.vague, order, Uint8Array),
    actors: pickLists(columns.actors, order, all),
    places: pickLists(columns.places, order, all),
    sources: pickLists(
      { ...sources, values: sources.values.map((source) => numberOf[source] as number) },
      order,
      hasTold,
    ),
    // One a mention, as the sources are.
    languages: pickLists(columns.languages, order, hasTold),
  };
}

/** @param Kind the class of the values */
export function pick<Values extends { [at: number]: number }>(
  values: Values,
  order: Uint32Array,
  Kind: new (length: number) => Values,
): Values {
  const picked = new Kind(order.length);
  for (let place = 0; place < order.length; place += 1) picked[place] = values[order[place] as number] as number;
  return picked;
}

/** @param keeps by place among all the values */
function pickLists({ from, values }: Lists, order: Uint32Array, keeps: (place: number) => boolean): Lists {
  const pickedFrom = new Uint32Array(order.length + 1);
  const picked = new Uint16Array(values.length);
  let used = 0;
  for (let place = 0; place < order.length; place += 1) {
    const event = order[place] as number;
    for (let each = from[event] as number; each < (from[event + 1] as number); each += 1) {
      if (!keeps(each)) continue;
      picked[used] = values[each] as number;
      used += 1;
    }
    pickedFrom[place + 1] = used;
  }
  return { from: pickedFrom, values: picked.slice(0, used) };
}
