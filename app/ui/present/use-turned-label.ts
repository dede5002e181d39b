/**
 * Keeps the label of the chosen mark whole at the slide's edges: turned to the other side of its date where it would be
 * cut at the right, and shortened where neither side has room. Only the chosen one: the others are laid out with their
 * words behind them, and would cover each other.
 *
 * Must not know: how the axis draws its marks; it looks at what is drawn, whenever that changes.
 */
import { type RefObject, useEffect } from 'react';

const TURNED = 'is-turned';
const ROOM = '--room';

export function useTurnedLabel(axis: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = axis.current;
    if (element === null) return;
    const observer = new MutationObserver(() => {
      const chosen = element.querySelector<HTMLElement>('.mark[aria-selected="true"]');
      for (const mark of element.querySelectorAll(`.${TURNED}`)) if (mark !== chosen) mark.classList.remove(TURNED);
      if (chosen !== null) place(chosen, element.getBoundingClientRect());
      // What was written here is no news.
      observer.takeRecords();
    });
    observer.observe(element, { subtree: true, childList: true, attributeFilter: ['style', 'aria-selected'] });
    return () => observer.disconnect();
  }, [axis]);
}

function place(mark: HTMLElement, { left, right }: DOMRect): void {
  mark.style.removeProperty(ROOM);
  const date = mark.parentElement?.getBoundingClientRect().left ?? 0;
  const [before, behind] = [date - left, right - date];
  const isTurned = behind > 0 && mark.offsetWidth > behind && before > behind;
  mark.classList.toggle(TURNED, isTurned);
  if (before >= 0 && behind > 0) mark.style.setProperty(ROOM, `${isTurned ? before : behind}px`);
}
