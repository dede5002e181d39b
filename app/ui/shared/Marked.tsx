/** A text with the words that were searched for marked in it. */
import { Fragment, useMemo } from 'react';
import type { Hit } from '../../search/hits';
import { useHits } from './hits-context';
import './hit.css';

export function Marked({ text }: { readonly text: string }) {
  const found = useHits();
  const hits = useMemo(() => found?.findHits(text, found.answer.words) ?? [], [text, found]);
  if (hits.length === 0) return text;
  return (
    <>
      {hits.map((hit, at) => (
        <Fragment key={hit.start}>
          {text.slice(hits[at - 1]?.end ?? 0, hit.start)}
          <MarkedHit text={text} hit={hit} />
        </Fragment>
      ))}
      {text.slice(hits.at(-1)?.end)}
    </>
  );
}

function MarkedHit({ text, hit }: { readonly text: string; readonly hit: Hit }) {
  return <mark className="hit">{text.slice(hit.start, hit.end)}</mark>;
}
