/**
 * Brings the chosen passage to where it can be read, and again whenever another one is chosen; in an article that was
 * opened by itself, the first of the words that are searched for. Where an event and its article scroll as one, an event
 * that was chosen without a passage is shown from its title on: it quotes the passage itself.
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
  const isPassage = selection?.evidence !== undefined;
  const isSearched = useHits() !== null;
  useEffect(() => {
    // An article that does not hold the passage has nothing to scroll to.
    const target =
      event === undefined ? isSearched && '.hit' : article.passages.length > 0 && passageOf(event, evidence);
    if (target === false) return;
    // On the next frame: the marks of an article that has just arrived are laid out by then.
    const frame = requestAnimationFrame(() => {
      const mark = text.current?.querySelector(target);
      if (!mark) return;
      const card = isPassage ? null : cardAbove(mark);
      if (card) scrollWithin(card, { to: 'nearest' });
      else scrollWithin(mark, { to: 'centre' });
    });
    return () => cancelAnimationFrame(frame);
  }, [event, evidence, isPassage, article, text, isSearched]);
}

/** The event's card, where it scrolls with the article as one: not where the article's own pane scrolls. */
function cardAbove(mark: Element): Element | null {
  const pane = mark.closest('.source');
  const isOne = pane !== null && getComputedStyle(pane).overflowY === 'visible';
  return isOne ? (pane.parentElement?.querySelector('.card') ?? null) : null;
}

const passageOf = (event: string, evidence: number): string =>
  `[data-passages~="${CSS.escape(`${event}:${evidence}`)}"]`;
