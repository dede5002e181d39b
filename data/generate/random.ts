/**
 * Random numbers that are the same on every machine, and the choices made with them.
 *
 * Must not know: what is chosen.
 */

export interface Random {
  /** From 0 up to, and without, 1. */
  readonly next: () => number;
  /** A whole number from `from` up to, and without, `to`. */
  readonly int: (from: number, to: number) => number;
  /** One of a list that is not empty. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** True so often, from 0 to 1. */
  readonly chance: (share: number) => boolean;
  /** From a bell around 0, most within ±1. */
  readonly bell: () => number;
}

/** Mulberry32. @param seed any whole number */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from));
  return {
    next,
    int,
    pick: (list) => list[int(0, list.length)] as (typeof list)[number],
    chance: (share) => next() < share,
    // The sum of three is near enough to a bell, and quick.
    bell: () => (next() + next() + next() - 1.5) * 1.33,
  };
}
