/** Draws the names of lanes. Must not know: vis-timeline, what a touch does. */
import type { AxisLane } from './axis-item';

/** The classes of a lane, beside its name and where its marks are. */
export const laneClasses = (lane: AxisLane): string =>
  `lane rows-${lane.rows}${lane.isArticles ? ' lane-articles' : ''}`;

/** A block of fixed height: the lane's height is that of its label, whatever stands in it. */
export function drawLaneLabel(lane: AxisLane, element: HTMLElement = document.createElement('div')): HTMLElement {
  element.className = `lane-label rows-${lane.rows} tone-${lane.tone}${lane.actor === null ? '' : ' is-actor'}`;
  const words = document.createElement('span');
  words.className = 'lane-words';
  words.textContent = lane.label;
  words.title = lane.label;
  if (lane.lang !== null) words.lang = lane.lang;
  words.setAttribute('aria-hidden', 'true');
  element.dataset.lane = lane.id;
  // What stands beside the name is another's: it stays.
  element.querySelector('.lane-words')?.remove();
  element.prepend(words);
  return element;
}
