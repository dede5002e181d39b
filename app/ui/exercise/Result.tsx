/** The end of a set: the score, each question again, and what to do next. */
import { useEffect, useRef } from 'react';
import type { Question } from '../../exercise/question';
import type { Given } from '../../exercise/run';
import { exerciseWords } from '../../i18n/exercise/words';
import type { ExerciseKind } from '../../url/view-state';
import { useApp } from '../shared/app-context';
import { textIn } from '../shared/text';
import { useWords } from '../shared/use-words';
import { otherSet } from './other-set';
import { totalOf } from './total';
import { VERDICT_ICONS, verdictOf } from './Verdict';

interface ResultProps {
  readonly kind: ExerciseKind;
  readonly seed: number;
  readonly questions: readonly Question[];
  readonly given: readonly Given[];
  readonly onAgain: () => void;
}

export function Result({ kind, seed, questions, given, onAgain }: ResultProps) {
  const { commands } = useApp();
  const words = useWords(exerciseWords);
  const heading = useRef<HTMLHeadingElement>(null);
  const { points, of } = totalOf(given);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="result" aria-labelledby="result-title">
      <h2 id="result-title" ref={heading} tabIndex={-1}>
        {words.result.title}
      </h2>
      <p className="result-score">{words.result.score(points, of)}</p>
      {points === of && <p>{words.result.all}</p>}
      <h3>{words.result.questions}</h3>
      <ol className="result-list">
        {questions.map((question, at) => (
          <ResultRow key={String(at)} {...{ question, at }} given={given[at]} />
        ))}
      </ol>
      <p className="exercise-buttons">
        <button type="button" className="button is-primary" onClick={() => commands.openExercise(kind, otherSet(seed))}>
          {words.otherSet}
        </button>
        <button type="button" className="button" onClick={onAgain}>
          {words.sameSet}
        </button>
        <button type="button" className="button" onClick={() => commands.openExercise()}>
          {words.result.other}
        </button>
      </p>
    </section>
  );
}

interface ResultRowProps {
  readonly question: Question;
  readonly at: number;
  readonly given: Given | undefined;
}

function ResultRow({ question, at, given }: ResultRowProps) {
  const { whole: dataset, language } = useApp();
  const words = useWords(exerciseWords);
  if (given === undefined) return null;
  const verdict = verdictOf(given.score);
  const Icon = VERDICT_ICONS[verdict];
  const events = question.kind === 'order' ? question.answer : [question.event];
  const titles = events.map((event) => textIn(dataset.events[event]?.title, language).text);
  return (
    <li className={`result-row is-${verdict}`} value={at + 1}>
      <Icon aria-hidden="true" size={18} />
      <span>
        <b>{words[verdict]}</b>, {words.score(given.score.points, given.score.of)}
      </span>
      <span className="result-titles">{titles.join(' → ')}</span>
    </li>
  );
}
