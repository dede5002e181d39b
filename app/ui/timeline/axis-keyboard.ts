/**
 * The keys of the axis while it has the focus: arrows go from mark to mark, Enter opens, plus and minus zoom, nought
 * shows everything. Nothing is listened to on the document.
 *
 * Must not know: vis-timeline, what opening does.
 */
import type { AxisItem } from './axis-item';
import { elementId } from './item-element';
import { isRovingKey, type RovingKey, rove } from './roving';

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
}

export function createAxisKeyboard(parts: KeyboardParts) {
  const { root } = parts;
  let active: string | null = null;

  const stand = (item: AxisItem | null) => {
    active = item?.id ?? null;
    if (item === null) root.removeAttribute('aria-activedescendant');
    else root.setAttribute('aria-activedescendant', elementId(item.id));
    parts.onStand(item);
  };
  const go = (key: RovingKey) => {
    const items = parts.inView();
    const at = active ?? parts.startingPoint();
    const next = rove(items, key, { from: items.find((item) => item.id === at), lanes: parts.lanes() });
    if (next !== undefined) stand(next);
    else if (key === 'ArrowLeft') parts.pan(-STEP_BEYOND);
    else if (key === 'ArrowRight') parts.pan(STEP_BEYOND);
  };
  const openActive = () => {
    if (active !== null) parts.onOpen(active);
  };
  const press: Readonly<Record<string, () => void>> = {
    Enter: openActive,
    ' ': openActive,
    '+': () => parts.zoom(0.5),
    '=': () => parts.zoom(0.5),
    '-': () => parts.zoom(2),
    '0': parts.fitAll,
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
    active: () => active,
    destroy: () => {
      root.removeEventListener('keydown', keydown);
      root.removeEventListener('blur', blur);
    },
  };
}
