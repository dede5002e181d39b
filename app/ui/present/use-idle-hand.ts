/** Whether the pointer has rested for a while: then the controls step back, and the class sees the slide alone. */
import { type RefObject, useEffect, useState } from 'react';

const REST_MS = 2500;

export function useIdleHand(shell: RefObject<HTMLElement | null>): boolean {
  const [isIdle, setIsIdle] = useState(false);
  useEffect(() => {
    const element = shell.current;
    if (element === null) return;
    let timer = setTimeout(() => setIsIdle(true), REST_MS);
    const stir = () => {
      clearTimeout(timer);
      setIsIdle(false);
      timer = setTimeout(() => setIsIdle(true), REST_MS);
    };
    for (const sign of ['pointermove', 'pointerdown', 'focusin'] as const) {
      element.addEventListener(sign, stir, { passive: true });
    }
    return () => {
      clearTimeout(timer);
      for (const sign of ['pointermove', 'pointerdown', 'focusin'] as const) element.removeEventListener(sign, stir);
    };
  }, [shell]);
  return isIdle;
}
