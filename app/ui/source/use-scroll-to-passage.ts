/** Brings the chosen passage to where it can be read, and again whenever another one is chosen. */
import { type RefObject, useEffect } from 'react';
import type { Article } from '../../dataset/article';
import { useAppState } from '../shared/app-context';
import { scrollWithin } from '../shared/scroll';

/** @param text the element that holds the article's text; the pane around it scrolls */
export function useScrollToPassage(article: Article, text: RefObject<HTMLElement | null>): void {
  const selection = useAppState((state) => state.selection);
  const event = selection?.event;
  const evidence = selection?.evidence ?? 1;
  useEffect(() => {
    // An article that does not hold the passage has nothing to scroll to.
    if (event === undefined || article.passages.length === 0) return;
    // On the next frame: the marks of an article that has just arrived are laid out by then.
    const frame = requestAnimationFrame(() => {
      const mark = text.current?.querySelector(`[data-passages~="${CSS.escape(`${event}:${evidence}`)}"]`);
      if (mark) scrollWithin(mark, { to: 'centre' });
    });
    return () => cancelAnimationFrame(frame);
  }, [event, evidence, article, text]);
}
