/** An element's width in whole CSS pixels, and again when it changes; 0 before it is laid out. */
import { type RefObject, useEffect, useState } from 'react';

export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const box = element.current;
    if (box === null) return;
    // Heard for the first time as soon as the page is laid out: asking would lay it out once more.
    const observer = new ResizeObserver(() => setWidth(Math.floor(box.clientWidth)));
    observer.observe(box);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
