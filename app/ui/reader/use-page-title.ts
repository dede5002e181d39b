/** The document's title says what is open: tabs, history and screen readers go by it. */
import { useEffect } from 'react';
import { useApp, useAppState } from '../shared/app-context';
import { textIn } from '../shared/text';

export function usePageTitle(): void {
  const { dataset, language, messages } = useApp();
  const selection = useAppState((state) => state.selection?.event);
  const article = useAppState((state) => state.article);
  useEffect(() => {
    const event = dataset.events[dataset.indexById.get(selection ?? '') ?? -1];
    const open = event ? textIn(event.title, language).text : dataset.sources.get(article ?? '')?.title;
    document.title = [open, textIn(dataset.timeline.title, language).text, messages.app.name]
      .filter(Boolean)
      .join(' · ');
  }, [dataset, language, messages, selection, article]);
}
