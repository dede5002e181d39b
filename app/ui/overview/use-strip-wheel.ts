/** The wheel on the strip zooms the window where the pointer is; sideways it moves it. */
import { type RefObject, useEffect } from 'react';
import { NEAREST_WINDOW, panBounds } from '../../state/limits';
import { restingWindow } from '../../state/store';
import { clampTo, duration, panBy, zoomBy } from '../../time/span';
import { millis } from '../../time/units';
import { useApp } from '../shared/app-context';
import { refuseGesture, takesWheel } from '../shared/gesture-rules';
import type { StripScale } from './strip-scale';

const ZOOM_PER_PX = 0.002;
/** In milliseconds. */
const REST = 160;

export function useStripWheel(strip: RefObject<HTMLElement | null>, scale: StripScale): void {
  const { store, dataset, commands, gestures } = useApp();
  useEffect(() => {
    const element = strip.current;
    if (element === null) return;
    const bounds = panBounds(dataset);
    let rest: ReturnType<typeof setTimeout> | undefined;
    const turn = (event: WheelEvent) => {
      if (!takesWheel(gestures, event)) return refuseGesture(element, gestures, 'wheel');
      event.preventDefault();
      const window = store.getState().moving ?? restingWindow(store.getState(), dataset);
      const at = scale.toInstant(event.clientX - element.getBoundingClientRect().left);
      const isSideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
      const sideways = ((event.deltaX || event.deltaY) / 1000) * duration(window);
      const to = isSideways
        ? panBy(window, millis(sideways))
        : zoomBy(window, Math.exp(event.deltaY * ZOOM_PER_PX), at, { min: NEAREST_WINDOW, max: duration(bounds) });
      commands.scrub(clampTo(to, bounds));
      clearTimeout(rest);
      rest = setTimeout(() => store.getState().flight?.isHeld && commands.settleWindow(clampTo(to, bounds)), REST);
    };
    element.addEventListener('wheel', turn, { passive: false });
    return () => {
      clearTimeout(rest);
      element.removeEventListener('wheel', turn);
    };
  }, [strip, scale, store, dataset, commands, gestures]);
}
