/**
 * Drags a card of a list to another place: it changes places with each card whose middle the pointer passes.
 *
 * By touch only the grip drags, so that a finger on the card still scrolls the page. Must not know: what is on the cards.
 */
import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useState } from 'react';

export function useDragOrder(list: RefObject<HTMLElement | null>, move: (from: number, to: number) => void) {
  const [dragged, setDragged] = useState<number | null>(null);
  useEffect(() => {
    if (dragged === null) return;
    const follow = ({ clientY }: PointerEvent) => {
      const to = placeAt(list.current, clientY, dragged);
      if (to === dragged) return;
      move(dragged, to);
      setDragged(to);
    };
    const drop = () => setDragged(null);
    window.addEventListener('pointermove', follow);
    window.addEventListener('pointerup', drop);
    window.addEventListener('pointercancel', drop);
    return () => {
      window.removeEventListener('pointermove', follow);
      window.removeEventListener('pointerup', drop);
      window.removeEventListener('pointercancel', drop);
    };
  }, [dragged, list, move]);
  const start = (press: ReactPointerEvent, at: number) => {
    const target = press.target as Element;
    const isGrip = target.closest('.grip') !== null;
    const isOtherButton = !isGrip && target.closest('button') !== null;
    if (press.button !== 0 || isOtherButton || (press.pointerType === 'touch' && !isGrip)) return;
    // A captured pointer, as touch has it, would go on talking to the card alone.
    if (target.hasPointerCapture(press.pointerId)) target.releasePointerCapture(press.pointerId);
    setDragged(at);
  };
  return { dragged, start };
}

/** Where a card belongs whose pointer is at this height. */
function placeAt(list: HTMLElement | null, y: number, from: number): number {
  const boxes = [...(list?.children ?? [])].map((card) => card.getBoundingClientRect());
  const above = boxes.filter((box, at) => at < from && y < box.top + box.height / 2).length;
  const below = boxes.filter((box, at) => at > from && y > box.top + box.height / 2).length;
  return from - above + below;
}
