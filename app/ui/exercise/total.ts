/** The points of several answers together. */
import type { Score } from '../../exercise/score';

export const totalOf = (given: readonly { readonly score: Score }[]): Score => ({
  points: given.reduce((sum, { score }) => sum + score.points, 0),
  of: given.reduce((sum, { score }) => sum + score.of, 0),
});
