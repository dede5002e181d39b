/** Where the keys go after a touch. */
import { type RefObject, useEffect } from 'react';

/** A touch on the axis or a button leaves the keys with the lesson: the next arrow goes to the next step. */
export function useFocusBack(shell: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = shell.current;
    if (element === null) return;
    const release = (click: MouseEvent) => {
      // A click made by a key has no coordinates and keeps its focus, so that the key can be pressed again.
      const isPointed = click.detail > 0;
      const isOurs = document.querySelector('dialog:modal') === null && element.contains(document.activeElement);
      if (isPointed && isOurs) element.focus({ preventScroll: true });
    };
    element.addEventListener('click', release);
    return () => element.removeEventListener('click', release);
  }, [shell]);
}
