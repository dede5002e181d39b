/** A finger that sweeps over the words turns the page; on the axis it moves in time, and is the axis's own. */
import { type RefObject, useEffect } from 'react';
import type { Actions } from './use-actions';

/** Far enough to be meant, and more across than down, in CSS pixels. */
const FAR = 48;
const STRAIGHT = 1.5;
/** A slower finger is reading along. */
const LONGEST_MS = 800;

export function useSwipe(shell: RefObject<HTMLElement | null>, actions: Pick<Actions, 'next' | 'previous'>): void {
  useEffect(() => {
    const element = shell.current;
    if (element === null) return;
    let start: { readonly x: number; readonly y: number; readonly at: number } | null = null;
    const down = (touch: TouchEvent) => {
      const [finger] = touch.touches;
      const isOurs = touch.touches.length === 1 && !isElsewhere(touch.target);
      start = finger && isOurs ? { x: finger.clientX, y: finger.clientY, at: touch.timeStamp } : null;
    };
    const up = (touch: TouchEvent) => {
      const [finger] = touch.changedTouches;
      if (start === null || finger === undefined || touch.timeStamp - start.at > LONGEST_MS) return;
      const [across, along] = [finger.clientX - start.x, finger.clientY - start.y];
      start = null;
      if (Math.abs(across) < FAR || Math.abs(across) < Math.abs(along) * STRAIGHT) return;
      if (across < 0) actions.next();
      else actions.previous();
    };
    element.addEventListener('touchstart', down, { passive: true });
    element.addEventListener('touchend', up, { passive: true });
    return () => {
      element.removeEventListener('touchstart', down);
      element.removeEventListener('touchend', up);
    };
  }, [shell, actions]);
}

const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.axis, dialog, .blank') !== null;
