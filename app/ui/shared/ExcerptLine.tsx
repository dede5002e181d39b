/** Why an event was found where its title does not show it: which part of it has the words, and the words. */
import { useMemo } from 'react';
import type { TimelineEvent } from '../../../data/schema/timeline';
import { useApp } from './app-context';
import { useHits } from './hits-context';
import { Marked } from './Marked';

export function ExcerptLine({ event }: { readonly event: TimelineEvent }) {
  const { dataset, language, messages } = useApp();
  const hits = useHits();
  const excerpt = useMemo(() => {
    if (hits === null) return null;
    const { words, around } = hits.answer;
    const near = around.get(dataset.indexById.get(event.id) ?? -1);
    return hits.findExcerpt(event, { dataset, words, language, around: near });
  }, [event, dataset, hits, language]);
  if (excerpt === null) return null;
  return (
    <span className="excerpt">
      <span className="excerpt-kind">{messages.search.found[excerpt.kind]}</span>{' '}
      <span lang={excerpt.language}>
        <Marked text={excerpt.text} />
      </span>
    </span>
  );
}
