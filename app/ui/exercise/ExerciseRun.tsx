/** One set from the first question to the result: what was answered, and where one is. */
import type { Question } from '../../exercise/question';
import type { Given } from '../../exercise/run';
import { exerciseWords } from '../../i18n/exercise/words';
import type { ExerciseKind } from '../../url/view-state';
import { useWords } from '../shared/use-words';
import { TooLittle } from './ChooseExercise';
import { OrderTask } from './OrderTask';
import { Progress } from './Progress';
import { Result } from './Result';
import { SaidTask } from './SaidTask';
import { useExerciseSet } from './use-exercise-set';
import { useKeptRun } from './use-kept-run';
import { WordsTask } from './WordsTask';

export function ExerciseRun({ kind, seed }: { readonly kind: ExerciseKind; readonly seed: number }) {
  const words = useWords(exerciseWords);
  const set = useExerciseSet(kind, seed);
  const [{ at, given }, act] = useKeptRun(kind, seed);
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
