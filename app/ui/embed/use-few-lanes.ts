/**
 * Where the axis is too low for its lanes, they are laid into one: an axis that scrolls by itself would catch the
 * finger that scrolls the page. Only at the start, and only where the link leaves the grouping open.
 */
import { type RefObject, useEffect } from 'react';
import { useApp } from '../shared/app-context';

/** Below this height of the pane, in CSS pixels, six lanes and the articles' do not fit. */
const ROOM_FOR_LANES = 330;

export function useFewLanes(pane: RefObject<HTMLElement | null>, isShown: boolean): void {
  const { commands } = useApp();
  useEffect(() => {
    const isOpen = !new URLSearchParams(location.search).has('group');
    if (isShown && isOpen && (pane.current?.clientHeight ?? 0) < ROOM_FOR_LANES) commands.setGroup('none');
  }, [pane, isShown, commands]);
}
