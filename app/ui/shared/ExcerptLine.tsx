/** Why an event was found where its title does not show it: which part of it has the words, and the words. */
import { useMemo } from 'react';
import type { TimelineEvent } from '../../../data/schema/timeline';
import { findExcerpt } from '../../search/excerpt';
import { hitWords } from '../../state/search';
import { useApp, useAppState } from './app-context';
import { Marked } from './Marked';

export function ExcerptLine({ event }: { readonly event: TimelineEvent }) {
  const { dataset, language, messages } = useApp();
  const words = useAppState(hitWords);
  const around = useAppState((state, data) => state.answer?.around.get(data.indexById.get(event.id) ?? -1));
  const excerpt = useMemo(
    () => (words === null ? null : findExcerpt(event, { dataset, words, language, around })),
    [event, dataset, words, language, around],
  );
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
