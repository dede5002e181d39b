/**
 * Shows on the axis what is chosen, pointed at and stood on: classes and `aria-selected` on the items' faces, which
 * outlive every redraw. Must not know: where the faces come from.
 */
import type { State } from '../../state/store';

const NAMES = ['is-selected', 'is-hovered', 'is-active'] as const;

export interface StateParts {
  readonly faceOf: (itemId: string) => HTMLElement | undefined;
  /** The item that shows an event. */
  readonly holderOf: (event: string) => string | undefined;
}

export function createAxisStates({ faceOf, holderOf }: StateParts) {
  let marked: readonly HTMLElement[] = [];
  return (state: State, active: string | null): void => {
    for (const face of marked) {
      face.classList.remove(...NAMES);
      face.setAttribute('aria-selected', 'false');
    }
    const hovered = state.hover === null ? undefined : holderOf(state.hover.event);
    const wanted = [chosenItem(state), hovered, active ?? undefined];
    marked = wanted.flatMap((id, at) => {
      const face = id === undefined ? undefined : faceOf(id);
      face?.classList.add(NAMES[at] ?? '');
      if (at === 0) face?.setAttribute('aria-selected', 'true');
      return face ?? [];
    });
  };
}

/** The item of the chosen event or of the article that is open. */
export function chosenItem({ selection, article }: Pick<State, 'selection' | 'article'>): string | undefined {
  if (selection !== null) return `e-${selection.event}`;
  return article === null ? undefined : `s-${article}`;
}
