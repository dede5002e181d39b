/**
 * At the left edge of each lane, under its name: how many that began earlier still last in the view and stand nowhere in
 * it. An option of the axis like every mark, so that what can be seen adds up to what there is.
 *
 * Must not know: vis-timeline, what opening does.
 */
import type { AxisItem } from './axis-item';
import { elementId } from './item-element';

export interface Edge {
  /** Id of the lane. */
  readonly lane: string;
  readonly count: number;
  /** The count as there is room for it: "2.5k". */
  readonly written: string;
  /** "War and attacks: 3 events that began earlier last into this stretch" */
  readonly spoken: string;
  /** Where the view begins. */
  readonly start: number;
}

const PREFIX = 'edge-';

/** @param root the axis; its lanes' labels say by `data-lane` whose they are */
export function createAxisEdges(root: HTMLElement, onOpen: (lane: string) => void) {
  let shown: readonly Edge[] = [];
  const faces = new Map<string, HTMLElement>();

  const draw = (edge: Edge): void => {
    const place = root.querySelector(`[data-lane="${CSS.escape(edge.lane)}"]`);
    if (place === null) return;
    const face = faces.get(edge.lane) ?? createFace(edge.lane);
    faces.set(edge.lane, face);
    if (face.parentElement !== place) place.append(face);
    // Hardly any room beside the lane's name: the rest is in the title.
    if (face.textContent !== edge.written) face.textContent = edge.written;
    face.setAttribute('aria-label', edge.spoken);
    face.title = edge.spoken;
  };
  const click = (event: MouseEvent) => {
    const face = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-edge]') : null;
    if (face?.dataset.edge === undefined) return;
    event.stopPropagation();
    onOpen(face.dataset.edge);
  };
  root.addEventListener('click', click);

  return {
    show: (edges: readonly Edge[]): void => {
      const isSame =
        edges.length === shown.length &&
        edges.every(({ lane, count }, at) => lane === shown[at]?.lane && count === shown[at]?.count);
      shown = edges;
      if (isSame && edges.every(({ lane }) => faces.get(lane)?.isConnected)) return;
      const kept = new Set(edges.map(({ lane }) => lane));
      for (const [lane, face] of faces) if (!kept.has(lane)) face.remove();
      for (const edge of edges) draw(edge);
    },
    faceOf: (id: string): HTMLElement | undefined => faces.get(laneOf(id) ?? ''),
    /** As the arrow keys see them: first of their lanes. */
    items: (): readonly AxisItem[] => shown.map(toItem),
    destroy: () => root.removeEventListener('click', click),
  };
}

/** The lane of an edge's id; undefined where it is the id of something else. */
export const laneOf = (id: string): string | undefined => (id.startsWith(PREFIX) ? id.slice(PREFIX.length) : undefined);

function createFace(lane: string): HTMLElement {
  const face = document.createElement('span');
  face.className = 'lane-edge';
  face.id = elementId(PREFIX + lane);
  face.dataset.edge = lane;
  face.setAttribute('role', 'option');
  face.setAttribute('aria-selected', 'false');
  return face;
}

const toItem = ({ lane, count, written, spoken, start }: Edge): AxisItem => ({
  id: PREFIX + lane,
  lane,
  row: -1,
  start,
  end: start,
  isInside: false,
  startEdge: 'sharp',
  endEdge: 'sharp',
  tone: -1,
  face: { kind: 'cluster', count, written, parts: [] },
  spoken,
});
