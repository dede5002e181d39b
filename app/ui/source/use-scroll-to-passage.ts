/**
 * Brings the chosen passage to where it can be read, and again whenever another one is chosen; in an article that was
 * opened by itself, the first of the words that are searched for.
 */
import { type RefObject, useEffect } from 'react';
import type { Article } from '../../dataset/article';
import { useAppState } from '../shared/app-context';
import { useHits } from '../shared/hits-context';
import { scrollWithin } from '../shared/scroll';

/** @param text the element that holds the article's text; the pane around it scrolls */
export function useScrollToPassage(article: Article, text: RefObject<HTMLElement | null>): void {
  const selection = useAppState((state) => state.selection);
  const event = selection?.event;
  const evidence = selection?.evidence ?? 1;
  const isSearched = useHits() !== null;
  useEffect(() => {
    // An article that does not hold the passage has nothing to scroll to.
    const target =
      event === undefined ? isSearched && '.hit' : article.passages.length > 0 && passageOf(event, evidence);
    if (target === false) return;
    // On the next frame: the marks of an article that has just arrived are laid out by then.
    const frame = requestAnimationFrame(() => {
      const mark = text.current?.querySelector(target);
      if (mark) scrollWithin(mark, { to: 'centre' });
    });
    return () => cancelAnimationFrame(frame);
  }, [event, evidence, article, text, isSearched]);
}

const passageOf = (event: string, evidence: number): string =>
  `[data-passages~="${CSS.escape(`${event}:${evidence}`)}"]`;
