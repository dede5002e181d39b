/** A quotation with the words that date the event set apart; words that are searched for are marked too. */
import type { Mention } from '../../../data/schema/timeline';
import { Marked } from './Marked';

export function TimedQuote({ mention }: { readonly mention: Mention }) {
  if (mention.time === undefined) return <Marked text={mention.exact} />;
  const [from, to] = [mention.time.start - mention.start, mention.time.end - mention.start];
  return (
    <>
      <Marked text={mention.exact.slice(0, from)} />
      <b className="time-words">
        <Marked text={mention.exact.slice(from, to)} />
      </b>
      <Marked text={mention.exact.slice(to)} />
    </>
  );
}
