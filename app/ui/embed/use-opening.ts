/** Where a link in the manner of TimelineJS begins: at the last event, at one by its number, some screens wide. */
import { useEffect } from 'react';
import { shownEvents } from '../../state/selectors';
import { restingWindow } from '../../state/store';
import { span } from '../../time/span';
import type { EmbedOptions } from '../../url/embed-options';
import { keepInAddress } from '../../url/history';
import { useApp } from '../shared/app-context';

/** TimelineJS's own list: how many screens wide the timeline is at each step. */
const ZOOM_SEQUENCE = [0.5, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89];

export function useOpening({ startAtEnd, startAtSlide, initialZoom, hashBookmark }: EmbedOptions): void {
  const { store, dataset, commands } = useApp();
  useEffect(() => {
    const shown = shownEvents(dataset, store.getState());
    const screens = initialZoom === null ? undefined : ZOOM_SEQUENCE[Math.min(initialZoom, ZOOM_SEQUENCE.length - 1)];
    if (screens !== undefined && store.getState().window === null) {
      const { start, end } = restingWindow(store.getState(), dataset);
      const length = (end - start) / screens;
      commands.flyTo(startAtEnd ? span(end - length, end) : span(start, start + length), { animated: false });
    }
    const at = startAtEnd ? shown.length - 1 : startAtSlide;
    const event = at === null ? undefined : dataset.events[shown[Math.min(at, shown.length - 1)] ?? -1];
    if (event !== undefined && store.getState().selection === null) commands.selectEvent({ event: event.id });
  }, [store, dataset, commands, startAtEnd, startAtSlide, initialZoom]);
  useEffect(() => {
    if (!hashBookmark) return;
    return store.subscribe((state, before) => {
      if (state.selection?.event === before.selection?.event) return;
      keepInAddress(window, '#', state.selection === null ? '' : `event-${state.selection.event}`);
    });
  }, [store, hashBookmark]);
}
