/** The words of an article that prove an event, in their own language, those that date it set apart. */
import type { Mention } from '../../../data/schema/timeline';
import type { PageContext } from '../page-context';

interface QuoteProps {
  readonly mention: Mention;
  readonly page: PageContext;
}

export function Quote({ mention, page }: QuoteProps) {
  const source = page.dataset.sources.get(mention.source);
  return (
    <blockquote lang={mention.language ?? source?.language}>
      <p>
        <Quoted mention={mention} />
      </p>
    </blockquote>
  );
}

function Quoted({ mention: { exact, start, time } }: { readonly mention: Mention }) {
  if (time === undefined) return exact;
  const [from, to] = [time.start - start, time.end - start];
  return (
    <>
      {exact.slice(0, from)}
      <b className="time-words">{exact.slice(from, to)}</b>
      {exact.slice(to)}
    </>
  );
}
