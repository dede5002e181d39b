/** Another set, by lot: the one place of the exercises where chance is not to be repeated. */

/** As many as a person can read out to a class without a slip. */
export const LAST_SET = 9999;

/** A number from 1 to `LAST_SET` other than this one. */
export function otherSet(seed: number): number {
  const drawn = 1 + Math.floor(Math.random() * LAST_SET);
  return drawn === seed ? (drawn % LAST_SET) + 1 : drawn;
}
