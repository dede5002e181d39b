/**
 * Makes words as large as their box allows: full size where they fit, smaller by steps where they are long, and scrolled,
 * by keyboard too, where even the smallest does not fit.
 */
import { type RefObject, useLayoutEffect } from 'react';

/** Shares of the full size. The last is still legible from afar; what is longer scrolls. */
const SIZES = [1.2, 1.1, 1, 0.92, 0.85, 0.78, 0.7, 0.62] as const;

/** @param content what the words are: they are fitted anew when it changes */
export function useFit(box: RefObject<HTMLElement | null>, content: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the content decides how much there is to fit
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const isOver = () => element.scrollHeight > element.clientHeight + 1;
    const resize = () => {
      for (const size of SIZES) {
        element.style.setProperty('--fit', `${size}`);
        if (!isOver()) break;
      }
      if (isOver()) element.tabIndex = 0;
      else element.removeAttribute('tabindex');
    };
    resize();
    const observer = new ResizeObserver(resize);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, content]);
}
