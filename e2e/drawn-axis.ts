/**
 * The axis as it is drawn: which marks, clusters and counts at the lanes' names can be seen, read from the page alone.
 *
 * Must not know: the data, how the app decides what to draw.
 */
import type { Page } from '@playwright/test';

/** A number that stands for several marks. Its id says the lane, and when its first and its last mark begin. */
export interface DrawnCluster {
  readonly id: string;
  readonly lane: number;
  readonly first: number;
  readonly last: number;
  /** As it can be read. */
  readonly count: number;
}

export interface DrawnAxis {
  /** Ids of the lanes, top to bottom. */
  readonly lanes: readonly string[];
  /** `e-` and an event's id, `s-` and an article's. */
  readonly own: ReadonlySet<string>;
  readonly clusters: readonly DrawnCluster[];
  /** By lane, how many that began earlier are said to last into the view. */
  readonly ongoing: ReadonlyMap<string, number>;
  /** How far from the top each can be seen. */
  readonly heights: ReadonlyMap<string, number>;
  /** Items in the page, in sight or not. */
  readonly items: number;
  /** Whether something ends or begins within a hair of an edge, so that it cannot be said if it is in sight. */
  readonly isOnEdge: boolean;
}

export async function readAxis(page: Page): Promise<DrawnAxis> {
  const { lanes, marks, edges, ...rest } = await page.evaluate(readPage);
  return {
    ...rest,
    lanes,
    clusters: marks.flatMap(({ id, text }) => (id.startsWith('c-') ? clusterOf(id, text) : [])),
    own: new Set(marks.flatMap(({ id }) => (id.startsWith('c-') ? [] : id))),
    ongoing: new Map(edges.map(({ lane, text }) => [lane, Number(text)])),
    heights: new Map(marks.map(({ id, top }) => [id, top])),
  };
}

function clusterOf(id: string, text: string): DrawnCluster {
  const [lane, first, last] = id.slice('c-'.length).split(':').map(Number);
  return { id, lane: lane ?? Number.NaN, first: first ?? Number.NaN, last: last ?? Number.NaN, count: Number(text) };
}

/** In the page: all that has a pixel in the plot. Of a cluster its number is looked for, of a mark its bar or its words. */
function readPage() {
  const HAIR = 2;
  const panel = document.querySelector('.axis .vis-panel.vis-center') ?? document.body;
  const from = panel.getBoundingClientRect().left + panel.clientLeft;
  const to = from + panel.clientWidth;
  const drawn = [...document.querySelectorAll<HTMLElement>('.axis [data-item]')].map((mark) => {
    const [face, bar] = [mark, mark.closest('.vis-item') ?? mark].map((part) => part.getBoundingClientRect());
    const boxes = [face, mark.classList.contains('mark-cluster') ? face : bar].flatMap((box) => box ?? []);
    return {
      id: mark.dataset.item ?? '',
      text: mark.querySelector('.cluster-count')?.textContent ?? '',
      top: boxes[0]?.top ?? 0,
      left: Math.min(...boxes.map(({ left }) => left)),
      right: Math.max(...boxes.map(({ right }) => right)),
    };
  });
  return {
    lanes: [...document.querySelectorAll<HTMLElement>('.axis [data-lane]')].map(({ dataset }) => dataset.lane ?? ''),
    marks: drawn.filter(({ left, right }) => right > from && left < to),
    edges: [...document.querySelectorAll<HTMLElement>('.axis [data-edge]')]
      .filter((edge) => edge.getBoundingClientRect().width > 0)
      .map((edge) => ({ lane: edge.dataset.edge ?? '', text: edge.textContent ?? '' })),
    items: drawn.length,
    isOnEdge: drawn.some(({ left, right }) => Math.abs(right - from) < HAIR || Math.abs(left - to) < HAIR),
  };
}
