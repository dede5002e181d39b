/** One set from the first question to the result: what was answered, and where one is. */
import { useReducer } from 'react';
import type { Answer, Question } from '../../exercise/question';
import type { Score } from '../../exercise/score';
import { exerciseWords } from '../../i18n/exercise/words';
import type { ExerciseKind } from '../../url/view-state';
import { useWords } from '../shared/use-words';
import { TooLittle } from './ChooseExercise';
import { OrderTask } from './OrderTask';
import { Progress } from './Progress';
import { Result } from './Result';
import { SaidTask } from './SaidTask';
import { useExerciseSet } from './use-exercise-set';
import { WordsTask } from './WordsTask';

/** An answer with what it was worth. */
export interface Given {
  readonly answer: Answer;
  readonly score: Score;
}

interface RunState {
  /** Position of the question on show; the number of questions at the result. */
  readonly at: number;
  readonly given: readonly Given[];
}

type RunAction =
  | { readonly type: 'answer'; readonly given: Given }
  | { readonly type: 'next' }
  | { readonly type: 'again' };

const FIRST: RunState = { at: 0, given: [] };

function reduceRun(state: RunState, action: RunAction): RunState {
  switch (action.type) {
    case 'answer':
      // A second answer to the same question (a double click) does not count.
      return state.given.length > state.at ? state : { ...state, given: [...state.given, action.given] };
    case 'next':
      return { ...state, at: state.at + 1 };
    case 'again':
      return FIRST;
    default:
      return action satisfies never;
  }
}

export function ExerciseRun({ kind, seed }: { readonly kind: ExerciseKind; readonly seed: number }) {
  const words = useWords(exerciseWords);
  const set = useExerciseSet(kind, seed);
  const [{ at, given }, act] = useReducer(reduceRun, FIRST);
  const questions = set.state === 'ready' ? set.questions : [];
  const question = questions[at];
  return (
    <>
      <div className="exercise-top">
        <h1>{words.kinds[kind].name}</h1>
        <p className="exercise-number">{words.set(seed)}</p>
        {question !== undefined && <Progress at={at} all={questions.length} given={given} />}
      </div>
      {set.state !== 'ready' && (
        <p className="notice" role="status">
          <TooLittle set={set} />
        </p>
      )}
      {question !== undefined && (
        <Task
          key={at}
          question={question}
          given={given[at] ?? null}
          isLast={at === questions.length - 1}
          onAnswer={(one) => act({ type: 'answer', given: one })}
          onNext={() => act({ type: 'next' })}
        />
      )}
      {questions.length > 0 && question === undefined && (
        <Result {...{ kind, seed, questions, given }} onAgain={() => act({ type: 'again' })} />
      )}
    </>
  );
}

/** What each kind of question is given. */
export interface TaskProps<Q extends Question> {
  readonly question: Q;
  /** Null until it is answered. */
  readonly given: Given | null;
  readonly isLast: boolean;
  readonly onAnswer: (given: Given) => void;
  readonly onNext: () => void;
}

function Task({ question, ...props }: TaskProps<Question>) {
  switch (question.kind) {
    case 'order':
      return <OrderTask question={question} {...props} />;
    case 'words':
      return <WordsTask question={question} {...props} />;
    case 'said':
      return <SaidTask question={question} {...props} />;
    default:
      return question satisfies never;
  }
}
