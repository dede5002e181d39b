/** The word above or below another, as the lines happen to break. */

/** Two words whose tops differ by less stand on one line. */
const SAME_LINE = 4;

/** @returns the `data-word` of the nearest word on the next line that way; null at the edge of the text */
export function neighbourLine(root: HTMLElement | null, from: number, way: 1 | -1): number | null {
  const boxes = [...(root?.querySelectorAll<HTMLElement>('[data-word]') ?? [])].map((element) => ({
    at: Number(element.dataset.word),
    // Of a word that is broken over two lines, where it begins.
    box: element.getClientRects()[0] ?? element.getBoundingClientRect(),
  }));
  const own = boxes.find(({ at }) => at === from)?.box;
  if (own === undefined) return null;
  const beyond = boxes.filter(({ box }) => (box.top - own.top) * way > SAME_LINE);
  const nearestTop = Math.min(...beyond.map(({ box }) => Math.abs(box.top - own.top)));
  const line = beyond.filter(({ box }) => Math.abs(box.top - own.top) - nearestTop < SAME_LINE);
  const middle = (box: DOMRect) => box.left + box.width / 2;
  const distance = (box: DOMRect) => Math.abs(middle(box) - middle(own));
  const [nearest] = line.toSorted((a, b) => distance(a.box) - distance(b.box));
  return nearest?.at ?? null;
}
