/** How far the story has come: a mark for each step, in the slide's own language of shapes. */
import { presentWords } from '../../i18n/present/words';
import { useWords } from '../shared/use-words';

interface ProgressProps {
  /** Counts from 1. */
  readonly number: number;
  readonly of: number;
}

export function Progress({ number, of }: ProgressProps) {
  const words = useWords(presentWords);
  return (
    <div
      className="progress"
      role="progressbar"
      aria-label={words.step(number, of)}
      aria-valuemin={0}
      aria-valuemax={of}
      aria-valuenow={number}
    >
      {Array.from({ length: of }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its place
        <i key={at} className={at + 1 === number ? 'is-now' : at + 1 < number ? 'is-past' : ''} />
      ))}
    </div>
  );
}
