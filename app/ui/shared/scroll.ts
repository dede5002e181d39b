/**
 * Scrolls within one pane and never the page: `scrollIntoView` moves every box around it too.
 *
 * Must not know: what is scrolled.
 */
import { isStill } from './appearance';

/** Room kept above what is brought into view, so that it is not under a sticky heading. */
const ROOM = 36;

export interface ScrollWish {
  /** `nearest` moves only what is out of sight; `centre` always. */
  readonly to: 'nearest' | 'centre';
}

export function scrollWithin(target: Element, { to }: ScrollWish): void {
  const pane = scrollerOf(target);
  if (pane === null) return;
  const [box, inner] = [pane.getBoundingClientRect(), target.getBoundingClientRect()];
  const above = inner.top - box.top;
  const isInSight = above >= ROOM && inner.bottom <= box.bottom;
  if (to === 'nearest' && isInSight) return;
  const isTall = inner.height > box.height - 2 * ROOM;
  const place =
    to === 'centre' && !isTall
      ? (box.height - inner.height) / 2
      : above < ROOM || isTall
        ? ROOM
        : box.height - inner.height - 12;
  pane.scrollTo({
    top: pane.scrollTop + above - place,
    behavior: isStill() || to === 'nearest' ? 'instant' : 'smooth',
  });
}

/** The nearest box around an element that scrolls, the page itself left out. */
function scrollerOf(target: Element): HTMLElement | null {
  for (let box = target.parentElement; box !== null && box !== document.body; box = box.parentElement) {
    const { overflowY } = getComputedStyle(box);
    if ((overflowY === 'auto' || overflowY === 'scroll') && box.scrollHeight > box.clientHeight) return box;
  }
  return null;
}
