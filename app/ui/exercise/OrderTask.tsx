/** "Put these in order": cards that are moved by hand, by buttons or by keys; then the right order with its proofs. */
import { useId, useState } from 'react';
import type { OrderQuestion } from '../../exercise/question';
import { scoreOf } from '../../exercise/score';
import { exerciseWords } from '../../i18n/exercise/words';
import { formatWhen } from '../../time/format';
import { useApp } from '../shared/app-context';
import { StatusGlyph } from '../shared/StatusGlyph';
import { toneOf } from '../shared/tone';
import { useWords } from '../shared/use-words';
import { Words } from '../shared/Words';
import type { TaskProps } from './ExerciseRun';
import { OrderList } from './OrderList';
import { Proof } from './Proof';
import { Question } from './Question';
import { VerdictPanel } from './Verdict';

export function OrderTask({ question, given, isLast, onAnswer, onNext }: TaskProps<OrderQuestion>) {
  const words = useWords(exerciseWords);
  const [order, setOrder] = useState(question.shown);
  const heading = useId();
  if (given !== null) {
    return (
      <VerdictPanel score={given.score} isLast={isLast} onNext={onNext}>
        <p>{words.order.pairs(given.score.points, given.score.of)}</p>
        <RightOrder answer={question.answer} order={given.answer.kind === 'order' ? given.answer.order : order} />
      </VerdictPanel>
    );
  }
  const check = () => {
    const answer = { kind: 'order', order } as const;
    onAnswer({ answer, score: scoreOf(question, answer) });
  };
  return (
    <section aria-labelledby={heading}>
      <Question id={heading}>{words.order.task}</Question>
      <p className="exercise-help">{words.order.help}</p>
      <OrderList order={order} onChange={setOrder} labelledBy={heading} />
      <button type="button" className="button is-primary" onClick={check}>
        {words.check}
      </button>
    </section>
  );
}

interface RightOrderProps {
  readonly answer: readonly number[];
  /** As the learner had it. */
  readonly order: readonly number[];
}

function RightOrder({ answer, order }: RightOrderProps) {
  const { whole: dataset, language } = useApp();
  const words = useWords(exerciseWords);
  return (
    <>
      <h3>{words.order.answer}</h3>
      <ol className="right-order">
        {answer.map((index, at) => {
          const event = dataset.events[index];
          if (event === undefined) return null;
          const had = order.indexOf(index);
          return (
            <li key={event.id} className={toneOf(event.topic, dataset)}>
              <p className="right-order-head">
                <StatusGlyph of={event.status} />
                <strong>{formatWhen(event.when, language)}</strong>
                <Words of={event.title} />
                <span className={had === at ? 'is-in-place' : 'is-out-of-place'}>
                  {had === at ? words.order.inPlace : words.order.yours(had + 1)}
                </span>
              </p>
              <details>
                <summary>{words.proof.why}</summary>
                <Proof event={event} evidence={0} />
              </details>
            </li>
          );
        })}
      </ol>
    </>
  );
}
