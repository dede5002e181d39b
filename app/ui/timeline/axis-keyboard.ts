/**
 * The keys of the axis while it has the focus: arrows go from mark to mark, Enter opens, plus and minus zoom, nought
 * shows everything, Escape closes what is open. Nothing is listened to on the document.
 *
 * Must not know: vis-timeline, what opening does.
 */
import type { AxisItem } from './axis-item';
import { elementId } from './item-element';
import { isRovingKey, nearestTo, type RovingKey, rove } from './roving';

/** How much of the window one step beyond the last mark moves. */
const STEP_BEYOND = 0.4;

export interface KeyboardParts {
  readonly root: HTMLElement;
  /** Marks in view. */
  readonly inView: () => readonly AxisItem[];
  readonly lanes: () => readonly string[];
  /** Where to begin when nothing is stood on. */
  readonly startingPoint: () => string | undefined;
  readonly onStand: (item: AxisItem | null) => void;
  readonly onOpen: (itemId: string) => void;
  readonly zoom: (ratio: number) => void;
  readonly pan: (share: number) => void;
  readonly fitAll: () => void;
  readonly close: () => void;
}

export function createAxisKeyboard(parts: KeyboardParts) {
  const { root } = parts;
  let active: AxisItem | null = null;

  const stand = (item: AxisItem | null) => {
    active = item;
    if (item === null) root.removeAttribute('aria-activedescendant');
    else root.setAttribute('aria-activedescendant', elementId(item.id));
    parts.onStand(item);
  };
  const go = (key: RovingKey) => {
    const items = parts.inView();
    const at = active?.id ?? parts.startingPoint();
    const next = rove(items, key, { from: items.find((item) => item.id === at), lanes: parts.lanes() });
    if (next !== undefined) stand(next);
    else if (key === 'ArrowLeft') parts.pan(-STEP_BEYOND);
    else if (key === 'ArrowRight') parts.pan(STEP_BEYOND);
  };
  const openActive = () => {
    if (active !== null) parts.onOpen(active.id);
  };
  const press: Readonly<Record<string, () => void>> = {
    Enter: openActive,
    ' ': openActive,
    '+': () => parts.zoom(0.5),
    '=': () => parts.zoom(0.5),
    '-': () => parts.zoom(2),
    '0': parts.fitAll,
    Escape: parts.close,
  };
  const keydown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (isRovingKey(event.key)) go(event.key);
    else if (press[event.key] === undefined) return;
    else press[event.key]?.();
    event.preventDefault();
  };
  const blur = () => stand(null);
  root.addEventListener('keydown', keydown);
  root.addEventListener('blur', blur);
  return {
    active: () => active?.id ?? null,
    /** Other marks may be in view: where the one stood on is none of them, the nearest takes its place. */
    comeToRest: () => {
      if (active === null) return;
      const [{ id }, items] = [active, parts.inView()];
      if (!items.some((item) => item.id === id)) stand(nearestTo(active, items) ?? null);
    },
    destroy: () => {
      root.removeEventListener('keydown', keydown);
      root.removeEventListener('blur', blur);
    },
  };
}
