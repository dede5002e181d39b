/**
 * A red dot under a pointer that is held still and then moved: for pointing things out, on the axis too, which meanwhile
 * stays where it is.
 */
import { type RefObject, useEffect, useRef } from 'react';

const HOLD_MS = 350;
/** A hand that moves so many pixels before that is dragging, swiping or selecting. */
const STILL_PX = 6;

export function useLaser(shell: RefObject<HTMLElement | null>): RefObject<HTMLDivElement | null> {
  const dot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = shell.current;
    if (element === null) return;
    const listening = new AbortController();
    const hold = createHold(dot);
    const options = { capture: true, signal: listening.signal };
    element.addEventListener('pointerdown', hold.press, options);
    element.addEventListener('pointermove', hold.move, options);
    for (const end of ['pointerup', 'pointercancel'] as const) element.addEventListener(end, hold.release, options);
    element.addEventListener('click', hold.click, options);
    // A long touch would open the browser's own menu over the dot.
    element.addEventListener('contextmenu', (menu) => hold.isOn() && menu.preventDefault(), options);
    return () => {
      hold.stop();
      listening.abort();
    };
  }, [shell]);
  return dot;
}

function createHold(dot: RefObject<HTMLDivElement | null>) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let from: { readonly x: number; readonly y: number } | null = null;
  let isOn = false;
  let swallowsClick = false;
  const place = (x: number, y: number) => dot.current?.style.setProperty('translate', `${x}px ${y}px`);
  const stop = () => {
    clearTimeout(timer);
    if (dot.current !== null) dot.current.hidden = true;
    isOn = false;
    from = null;
  };
  return {
    isOn: () => isOn,
    stop,
    press: (press: PointerEvent) => {
      swallowsClick = false;
      if (press.button !== 0 || !press.isPrimary || isControl(press.target)) return;
      from = { x: press.clientX, y: press.clientY };
      timer = setTimeout(() => {
        if (from === null || dot.current === null) return;
        isOn = true;
        place(from.x, from.y);
        dot.current.hidden = false;
        getSelection()?.removeAllRanges();
      }, HOLD_MS);
    },
    move: (move: PointerEvent) => {
      if (isOn) {
        // The axis must not be dragged, nor words be selected, by a hand that points.
        move.stopPropagation();
        move.preventDefault();
        getSelection()?.removeAllRanges();
        place(move.clientX, move.clientY);
      } else if (from !== null && Math.hypot(move.clientX - from.x, move.clientY - from.y) > STILL_PX) {
        clearTimeout(timer);
        from = null;
      }
    },
    release: () => {
      swallowsClick = isOn;
      stop();
    },
    click: (click: MouseEvent) => {
      if (!swallowsClick) return;
      swallowsClick = false;
      click.stopPropagation();
      click.preventDefault();
    },
  };
}

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, input, select, textarea, dialog') !== null;
