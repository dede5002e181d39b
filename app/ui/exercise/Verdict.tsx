/**
 * How an answer was, and on to the next question. It takes the focus when it comes, so that a screen reader reads it and
 * the keyboard is where the next step is.
 */
import { CircleCheck, CircleDot, CircleX } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { Score } from '../../exercise/score';
import { exerciseWords } from '../../i18n/exercise/words';
import { useWords } from '../shared/use-words';

interface VerdictProps {
  readonly score: Score;
  readonly isLast: boolean;
  readonly onNext: () => void;
  readonly children: ReactNode;
}

export type Verdict = 'right' | 'partly' | 'wrong';

export const verdictOf = ({ points, of }: Score): Verdict =>
  points === of ? 'right' : points === 0 ? 'wrong' : 'partly';

export const VERDICT_ICONS = { right: CircleCheck, partly: CircleDot, wrong: CircleX } as const;

export function VerdictPanel({ score, isLast, onNext, children }: VerdictProps) {
  const words = useWords(exerciseWords);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const verdict = verdictOf(score);
  const Icon = VERDICT_ICONS[verdict];
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section className={`verdict is-${verdict}`} aria-labelledby={id}>
      <div className="verdict-head">
        <h2 id={id} ref={heading} tabIndex={-1}>
          <Icon aria-hidden="true" size={22} /> {words[verdict]}
          <span className="verdict-points">{words.score(score.points, score.of)}</span>
        </h2>
        <button type="button" className="button is-primary" onClick={onNext}>
          {isLast ? words.finish : words.next}
        </button>
      </div>
      {children}
    </section>
  );
}
