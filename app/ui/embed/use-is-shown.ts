/** Whether an element has ever had a size: false in a hidden tab, in a closed box, in a frame of no height. */
import { type RefObject, useLayoutEffect, useState } from 'react';

export function useIsShown(element: RefObject<HTMLElement | null>): boolean {
  const [isShown, setShown] = useState(false);
  useLayoutEffect(() => {
    const box = element.current;
    if (box === null || isShown) return;
    const look = () => {
      if (box.clientWidth > 0 && box.clientHeight > 0) setShown(true);
    };
    // At once where it has one: nothing is drawn twice.
    look();
    const observer = new ResizeObserver(look);
    observer.observe(box);
    return () => observer.disconnect();
  }, [element, isShown]);
  return isShown;
}
