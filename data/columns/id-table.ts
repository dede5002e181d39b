/**
 * From an id to its event without a text for each in memory: an open hash table over the bytes of the ids.
 *
 *     slot       0   1   2   3   4 …        a power of two, at least twice as many as there are ids
 *     table      0   8   0   3   1          0: empty; else one more than the event's position
 *
 * Must not know: what the ids stand for.
 */
import type { Texts } from './columns';

/** Builds the table. @throws RangeError where an id is given twice */
export function buildIdTable({ from, bytes }: Texts): Uint32Array {
  const count = from.length - 1;
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(2 * count, 2))));
  const mask = table.length - 1;
  for (let at = 0; at < count; at += 1) {
    const [start, end] = [from[at] as number, from[at + 1] as number];
    let slot = hashOf(bytes, start, end) & mask;
    for (let other = table[slot] as number; other !== 0; other = table[slot] as number) {
      if (isSame(bytes, [start, end], [from[other - 1] as number, from[other] as number])) {
        throw new RangeError(`rows ${other - 1} and ${at} have the same id`);
      }
      slot = (slot + 1) & mask;
    }
    table[slot] = at + 1;
  }
  return table;
}

const encoder = new TextEncoder();

/** The position of the event with that id; undefined where there is none. */
export function findId(table: Uint32Array, { from, bytes }: Texts, id: string): number | undefined {
  const wanted = encoder.encode(id);
  const mask = table.length - 1;
  let slot = hashOf(wanted, 0, wanted.length) & mask;
  for (let other = table[slot] as number; other !== 0; other = table[slot] as number) {
    const [start, end] = [from[other - 1] as number, from[other] as number];
    if (end - start === wanted.length && wanted.every((byte, at) => byte === bytes[start + at])) return other - 1;
    slot = (slot + 1) & mask;
  }
  return undefined;
}

/** FNV-1a, 32 bits. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

type Range = readonly [number, number];

function isSame(bytes: Uint8Array, [a, aEnd]: Range, [b, bEnd]: Range): boolean {
  if (aEnd - a !== bEnd - b) return false;
  for (let at = 0; at < aEnd - a; at += 1) if (bytes[a + at] !== bytes[b + at]) return false;
  return true;
}
