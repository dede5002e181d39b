/** The shell of the exercises: the choice of one, or a set of questions with its score. Keeps no answer beyond the tab. */
import { useEffect, useState } from 'react';
import { exerciseWords } from '../../i18n/exercise/words';
import { useApp, useAppState } from '../shared/app-context';
import { textIn } from '../shared/text';
import { useWords } from '../shared/use-words';
import { ChooseExercise } from './ChooseExercise';
import { ExerciseHeader } from './ExerciseHeader';
import { ExerciseRun } from './ExerciseRun';
import './exercise.css';

export function ExerciseShell() {
  const { whole: dataset, language, messages } = useApp();
  const words = useWords(exerciseWords);
  const kind = useAppState((state) => state.exercise);
  const seed = useAppState((state) => state.seed) ?? 1;
  const [isLarge, setLarge] = useState(false);
  const name = kind === null ? words.title : words.kinds[kind].name;
  const timeline = textIn(dataset.timeline.title, language).text;
  useEffect(() => {
    document.title = [name, timeline, messages.app.name].join(' · ');
  }, [name, timeline, messages]);
  return (
    <div className={`exercise ${isLarge ? 'is-large' : ''}`}>
      <ExerciseHeader isLarge={isLarge} onLarge={() => setLarge(!isLarge)} />
      <main className="exercise-main">
        {kind === null ? <ChooseExercise /> : <ExerciseRun key={`${kind} ${seed}`} kind={kind} seed={seed} />}
      </main>
    </div>
  );
}
