/** The bar over an exercise: what it is of, larger type, the link for the class, and the way back. */
import { ALargeSmall, ArrowLeft, Link2, List } from 'lucide-react';
import { exerciseWords } from '../../i18n/exercise/words';
import { LanguageLinks } from '../reader/LanguageLinks';
import { useApp, useAppState } from '../shared/app-context';
import { useCopyLink } from '../shared/use-copy-link';
import { useWords } from '../shared/use-words';
import { Words } from '../shared/Words';

interface ExerciseHeaderProps {
  readonly isLarge: boolean;
  readonly onLarge: () => void;
}

export function ExerciseHeader({ isLarge, onLarge }: ExerciseHeaderProps) {
  const { whole: dataset, commands } = useApp();
  const words = useWords(exerciseWords);
  const isChosen = useAppState((state) => state.exercise !== null);
  const { copy, said } = useCopyLink();
  return (
    <header className="exercise-header">
      <p className="exercise-of">
        <Words of={dataset.timeline.title} />
      </p>
      <div className="exercise-tools">
        <button type="button" className="button" title={words.large} aria-pressed={isLarge} onClick={onLarge}>
          <ALargeSmall aria-hidden="true" size={18} /> <span>{words.large}</span>
        </button>
        {isChosen && (
          <>
            <button type="button" className="button" title={words.copyLink} onClick={copy}>
              <Link2 aria-hidden="true" size={16} /> <span>{words.copyLink}</span>
            </button>
            <button type="button" className="button" title={words.all} onClick={() => commands.openExercise()}>
              <List aria-hidden="true" size={16} /> <span>{words.all}</span>
            </button>
          </>
        )}
        <button type="button" className="button" title={words.leave} onClick={commands.leaveExercise}>
          <ArrowLeft aria-hidden="true" size={16} /> <span>{words.leave}</span>
        </button>
        <nav>
          <LanguageLinks />
        </nav>
      </div>
      <p className="exercise-said" role="status">
        {said}
      </p>
    </header>
  );
}
