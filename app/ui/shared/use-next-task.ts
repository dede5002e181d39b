/**
 * For what need not be drawn with the rest of the page: it would make one task of both, too long for a hand that waits.
 *
 * Not `useDeferredValue` with a first value: where the page itself is drawn deferred, that is drawn along with it.
 */
import { useEffect, useState } from 'react';

/** False when first drawn, true from a task after the frame that shows the rest. @param isAtOnce true from the beginning */
export function useNextTask(isAtOnce = false): boolean {
  const [isDue, setDue] = useState(isAtOnce);
  useEffect(() => {
    if (isDue) return;
    let task: ReturnType<typeof setTimeout>;
    // The frame lays the page out: what is drawn before it and measures itself would do that too, in its own task.
    const frame = requestAnimationFrame(() => {
      task = setTimeout(() => setDue(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(task);
    };
  }, [isDue]);
  return isDue;
}
