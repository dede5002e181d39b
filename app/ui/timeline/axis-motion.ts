/**
 * Explains a change of level by motion: a mark that has come out of a cluster comes from the cluster's place, and what a new
 * cluster has taken in gathers into it.
 *
 *     before      ⑤                 ● ●                A fifth of a second, and nothing waits for it: what moves is
 *     after       ●→  ●→           ·→②←·               a shadow of what already stands where it belongs.
 *
 * Not called where motion is not wanted. Must not know: vis-timeline, why the level changed.
 */
import type { MarkTable } from '../../state/marks';
import type { LodItem } from '../../time-index/lod-item';
import type { TimeIndex } from '../../time-index/time-index';
import type { AxisItem } from './axis-item';

/** What the axis shows: an item for each of `lod`, in the same order. */
export interface AxisPicture {
  readonly items: readonly AxisItem[];
  readonly lod: readonly LodItem[];
  readonly marks: MarkTable;
  readonly index: TimeIndex;
}

interface Stage {
  readonly faceOf: (itemId: string) => HTMLElement | undefined;
  readonly msPerPx: number;
}

const DURATION = 220;
const EASING = 'cubic-bezier(0.2, 0, 0, 1)';
/** More moves at once are a fog. */
const MOST_MOVES = 60;
/** From farther away nothing can be followed. In CSS pixels. */
const FARTHEST = 600;

export function explainChange(before: AxisPicture, after: AxisPicture | null, stage: Stage): void {
  // Other marks (a filter, a grouping) are another matter: nothing was split or joined.
  if (after === null || before.marks !== after.marks || before === after) return;
  const [old, now] = [new Set(before.items.map(idOf)), new Set(after.items.map(idOf))];
  const opened = movesBetween(after, before, (id) => !old.has(id));
  const joined = movesBetween(before, after, (id) => !now.has(id));
  // On the next frame the axis has drawn them.
  requestAnimationFrame(() => {
    for (const move of opened.slice(0, MOST_MOVES)) comeOut(move, stage);
    for (const move of joined.slice(0, MOST_MOVES)) gather(move, stage);
  });
}

const idOf = ({ id }: AxisItem): string => id;

interface Move {
  /** The mark that has an item of its own on one side. */
  readonly mark: AxisItem;
  /** The cluster that counts it on the other. */
  readonly cluster: AxisItem;
}

/** Marks of `singles` that `clusters` count in a cluster. */
export function movesBetween(
  singles: AxisPicture,
  clusters: AxisPicture,
  isChanged: (itemId: string) => boolean,
): readonly Move[] {
  return singles.items.flatMap((mark, at) => {
    const own = singles.lod[at];
    if (own?.kind !== 'event' || !isChanged(mark.id)) return [];
    const holder = clusters.lod.findIndex(
      (item) => item.kind === 'cluster' && item.lane === own.lane && item.has(own.event),
    );
    const cluster = clusters.items[holder];
    return cluster === undefined ? [] : [{ mark, cluster }];
  });
}

/** From the one to the other, in CSS pixels; undefined where that is too far to be followed. */
function offset(from: AxisItem, to: AxisItem, msPerPx: number, height: number): string | undefined {
  const x = (from.start - to.start) / msPerPx;
  return Math.abs(x) > FARTHEST ? undefined : `translate(${x}px, ${(from.row - to.row) * height}px)`;
}

function comeOut({ mark, cluster }: Move, { faceOf, msPerPx }: Stage): void {
  const face = faceOf(mark.id);
  const from = face && offset(cluster, mark, msPerPx, face.offsetHeight);
  if (from === undefined) return;
  face?.animate(
    [
      { transform: from, opacity: 0.2 },
      { transform: 'none', opacity: 1 },
    ],
    {
      duration: DURATION,
      easing: EASING,
    },
  );
}

function gather({ mark, cluster }: Move, { faceOf, msPerPx }: Stage): void {
  const face = faceOf(cluster.id);
  const from = face && offset(mark, cluster, msPerPx, face.offsetHeight);
  if (face === undefined || from === undefined) return;
  const spot = document.createElement('i');
  spot.className = `gathering tone-${mark.tone}`;
  spot.setAttribute('aria-hidden', 'true');
  face.append(spot);
  const moving = spot.animate(
    [
      { transform: from, opacity: 1 },
      { transform: 'none', opacity: 0 },
    ],
    {
      duration: DURATION,
      easing: EASING,
    },
  );
  const end = () => spot.remove();
  moving.finished.then(end, end);
}
