/** Whether an element has ever had a size: false in a hidden tab, in a closed box, in a frame of no height. */
import { type RefObject, useEffect, useState } from 'react';

export function useIsShown(element: RefObject<HTMLElement | null>): boolean {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const box = element.current;
    if (box === null || isShown) return;
    const observer = new ResizeObserver(() => box.clientWidth > 0 && box.clientHeight > 0 && setShown(true));
    observer.observe(box);
    return () => observer.disconnect();
  }, [element, isShown]);
  return isShown;
}
