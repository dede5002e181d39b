/** Where one is in the set, and the score so far. */

import type { Given } from '../../exercise/run';
import { exerciseWords } from '../../i18n/exercise/words';
import { useWords } from '../shared/use-words';
import { totalOf } from './total';

interface ProgressProps {
  readonly at: number;
  readonly all: number;
  readonly given: readonly Given[];
}

export function Progress({ at, all, given }: ProgressProps) {
  const words = useWords(exerciseWords);
  const { points, of } = totalOf(given);
  return (
    <div className="exercise-progress">
      <span>{words.question(at + 1, all)}</span>
      <progress value={given.length} max={all} aria-label={words.progress} />
      {given.length > 0 && <span>{words.soFar(words.score(points, of))}</span>}
    </div>
  );
}
