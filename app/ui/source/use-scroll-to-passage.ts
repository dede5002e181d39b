/** Brings the chosen passage to where it can be read, and again whenever another one is chosen. */
import { useEffect } from 'react';
import type { Article } from '../../dataset/article';
import { useAppState } from '../shared/app-context';

export function useScrollToPassage(article: Article): void {
  const selection = useAppState((state) => state.selection);
  const event = selection?.event;
  const evidence = selection?.evidence ?? 1;
  useEffect(() => {
    // An article that does not hold the passage has nothing to scroll to.
    if (event === undefined || article.passages.length === 0) return;
    // Read on the next frame: the marks of an article that has just arrived are drawn by then.
    const frame = requestAnimationFrame(() => {
      const mark = document.querySelector(`.article-text [data-passages~="${CSS.escape(`${event}:${evidence}`)}"]`);
      const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
      mark?.scrollIntoView({ block: 'center', behavior: isStill ? 'auto' : 'smooth' });
    });
    return () => cancelAnimationFrame(frame);
  }, [event, evidence, article]);
}
