/** Puts adapter and controller together: the entry of the axis's own chunk, loaded after the list. */
import { NEAREST_WINDOW, panBounds } from '../../state/limits';
import { duration } from '../../time/span';
import { type AxisParts, createAxisController } from './axis-controller';
import { createVisAdapter } from './vis-adapter';

/** Draws the axis in the element; returns the way to take it down. */
export function startAxis(element: HTMLElement, parts: Omit<AxisParts, 'root' | 'adapter' | 'later'>): () => void {
  const bounds = panBounds(parts.whole);
  const controller = createAxisController({
    ...parts,
    root: element,
    later: (work) => setTimeout(work),
    adapter: (handlers) =>
      createVisAdapter(element, handlers, {
        language: parts.language,
        limits: { min: NEAREST_WINDOW, max: duration(bounds), bounds },
      }),
  });
  return controller.destroy;
}
