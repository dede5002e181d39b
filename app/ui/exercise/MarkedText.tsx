/** The text with the words that date the event and, beside them, those that the learner had marked. */
import type { Token } from '../../exercise/words';
import type { Stretch } from './marks';

interface MarkedTextProps {
  readonly tokens: readonly Token[];
  readonly marked: readonly Stretch[];
  readonly answer: Stretch | null;
  readonly passage: Stretch;
  readonly language: string;
}

export function MarkedText({ tokens, marked, answer, passage, language }: MarkedTextProps) {
  const isIn = (token: Token, stretches: readonly Stretch[]) =>
    stretches.some((one) => token.start >= one.start && token.end <= one.end);
  return (
    <p className="word-picker is-told" lang={language}>
      {tokens.map((token) => {
        const isAnswer = answer !== null && isIn(token, [answer]);
        const isMarked = isIn(token, marked);
        const classes = [
          isIn(token, [passage]) ? 'is-in-passage' : '',
          isMarked ? 'was-marked' : '',
          isMarked && !isAnswer ? 'is-wrong' : '',
        ].join(' ');
        return isAnswer ? (
          <mark key={token.start} className={classes}>
            {token.text}
          </mark>
        ) : (
          <span key={token.start} className={classes}>
            {token.text}
          </span>
        );
      })}
    </p>
  );
}
