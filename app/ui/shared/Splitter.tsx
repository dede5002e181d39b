/**
 * The bar between two panes, by the ARIA pattern for window splitters: dragged, or moved by arrow keys; Home and End go
 * to the limits, a double click back to the middle way.
 *
 * Written here because it is all that is needed of a layout library ten times its size. Must not know: what the panes are.
 */
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';

interface SplitterProps {
  readonly label: string;
  /** `vertical` stands between left and right, `horizontal` between above and below. */
  readonly orientation: 'vertical' | 'horizontal';
  /** Share of the first pane, in percent. */
  readonly value: number;
  readonly usual: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
  /** The hand has let go. */
  readonly onSettle: (value: number) => void;
}

/** One press of an arrow key, in percent. */
const STEP = 2;

export function Splitter({ label, orientation, value, usual, min, max, onChange, onSettle }: SplitterProps) {
  const bar = useRef<HTMLDivElement>(null);
  const clamp = (share: number) => Math.min(max, Math.max(min, share));
  const shareAt = (event: PointerEvent) => {
    const box = bar.current?.parentElement?.getBoundingClientRect();
    if (box === undefined) return value;
    const share =
      orientation === 'vertical' ? (event.clientX - box.left) / box.width : (event.clientY - box.top) / box.height;
    return clamp(share * 100);
  };
  const keydown = (event: KeyboardEvent) => {
    const keys: Record<string, number> = {
      [orientation === 'vertical' ? 'ArrowLeft' : 'ArrowUp']: value - STEP,
      [orientation === 'vertical' ? 'ArrowRight' : 'ArrowDown']: value + STEP,
      Home: min,
      End: max,
    };
    const to = keys[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onSettle(clamp(to));
  };
  return (
    // A splitter that can be moved is a widget with a value, which `hr` cannot be.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div
      ref={bar}
      className="splitter"
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={orientation}
      aria-valuenow={Math.round(value)}
      aria-valuemin={min}
      aria-valuemax={max}
      onKeyDown={keydown}
      onDoubleClick={() => onSettle(usual)}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && onChange(shareAt(event))}
      onPointerUp={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && onSettle(shareAt(event))}
    />
  );
}
