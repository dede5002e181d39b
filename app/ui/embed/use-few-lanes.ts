/**
 * Where the axis is too low for its lanes, they are laid into one: an axis that scrolls by itself would catch the
 * finger that scrolls the page. Only at the start, and only while neither the link nor anybody since says how to group.
 */
import { type RefObject, useEffect } from 'react';
import { lanes } from '../../state/selectors';
import { useApp } from '../shared/app-context';

/** In CSS pixels, as in the axis's own styles: a lane of one row, beside its name or under it; the ticks; the buttons. */
const LANE = { wide: 30, narrow: 40 };
const TICKS = 50;
const FOOT = 36;
/** Below this width names stand above their lanes. */
const NARROW = 560;

export function useFewLanes(pane: RefObject<HTMLElement | null>, isShown: boolean): void {
  const { store, datasetNow, commands } = useApp();
  useEffect(() => {
    const box = pane.current;
    if (!isShown || box === null || new URLSearchParams(location.search).has('group')) return;
    const lane = box.clientWidth < NARROW ? LANE.narrow : LANE.wide;
    const strip = box.querySelector('.embed-strip')?.clientHeight ?? 0;
    const needed = TICKS + FOOT + strip + lanes(datasetNow(), store.getState()).lanes.length * lane;
    if (box.clientHeight < needed) commands.layFewLanes();
  }, [pane, isShown, store, datasetNow, commands]);
}
