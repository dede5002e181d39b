/** For tests: items for the axis, drawn as they stand. */
import type { AxisItem } from './axis-item';

/**
 * A line a lane, a letter an item; a column is a millisecond.
 *
 *     war    a..b
 *     peace  .c..
 */
export function drawItems(picture: string): { readonly items: readonly AxisItem[]; readonly lanes: readonly string[] } {
  const lines = picture
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([lane]) => lane !== '');
  return {
    lanes: lines.map(([lane = '']) => lane),
    items: lines.flatMap(([lane = '', marks = '']) =>
      [...marks].flatMap((mark, at) => (mark === '.' ? [] : [drawItem({ id: mark, lane, start: at, end: at + 1 })])),
    ),
  };
}

/** An item that is like any other but for what is said of it. */
export const drawItem = (item: Partial<AxisItem> = {}): AxisItem => ({
  id: 'a',
  lane: 'war',
  row: 0,
  start: 0,
  end: 1,
  isInside: false,
  startEdge: 'sharp',
  endEdge: 'sharp',
  tone: 0,
  face: { kind: 'event', status: 'occurred', label: 'The siege', isBackground: false, lang: 'en' },
  spoken: '24 February 2022, occurred: The siege',
  ...item,
});
