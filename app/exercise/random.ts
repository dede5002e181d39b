/**
 * Chance that can be repeated: the same seed gives the same numbers in every browser, so that a class gets one set.
 *
 * Must not know: what is drawn by lot.
 */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export interface Random {
  /** A whole number from 0 to below `below`, which is at least 1. */
  readonly below: (below: number) => number;
  /** The same things in another order. */
  readonly shuffle: <T>(list: readonly T[]) => T[];
}

/** @param seed a whole number; two seeds that follow each other have nothing in common. */
export function createRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const below = (limit: number) => uniformInt(generator, 0, limit - 1);
  return {
    below,
    shuffle: <T>(list: readonly T[]): T[] => {
      const shuffled = [...list];
      for (let at = shuffled.length - 1; at > 0; at--) {
        const other = below(at + 1);
        const [one, two] = [shuffled[at] as T, shuffled[other] as T];
        shuffled[at] = two;
        shuffled[other] = one;
      }
      return shuffled;
    },
  };
}
