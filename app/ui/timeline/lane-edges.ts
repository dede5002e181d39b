/**
 * What began before the view, lasts into it and stands nowhere in it: counted at the edge of its lane, and listed when that
 * is opened, since going to where it began would leave the view.
 *
 * Must not know: the store, how an edge is drawn (`axis-edges.ts`).
 */
import type { Lane } from '../../state/lanes';
import type { Mark } from '../../state/marks';
import type { Span } from '../../time/span';
import type { AxisContent, AxisLayout } from './axis-content';
import { createAxisEdges } from './axis-edges';

interface LaneEdgesParts {
  readonly root: HTMLElement;
  readonly content: Pick<AxisContent, 'outOfSight' | 'markAt'>;
  readonly lanes: () => readonly Lane[];
  readonly wordsOf: (lane: Lane) => string;
  /** "2.5k": beside a lane's name there is hardly any room. */
  readonly write: (count: number) => string;
  /** "War and attacks: 3 events that began earlier last into this stretch" */
  readonly speak: (count: number, lane: string) => string;
  readonly onOpen: (marks: readonly Mark[]) => void;
}

export function createLaneEdges({ root, content, lanes, wordsOf, write, speak, onOpen }: LaneEdgesParts) {
  let shown: { readonly view: Span; readonly layout: AxisLayout } | null = null;
  const hidden = () => (shown === null ? [] : content.outOfSight(shown.view, shown.layout));
  const open = (id: string): void => {
    const at = lanes().findIndex((lane) => lane.id === id);
    const found = hidden().find(({ lane }) => lane === at);
    if (found !== undefined) onOpen(found.marks().flatMap((mark) => content.markAt(mark) ?? []));
  };
  const edges = createAxisEdges(root, open);
  return {
    show: (view: Span, layout: AxisLayout): void => {
      shown = { view, layout };
      edges.show(
        hidden().flatMap(({ lane: at, count }) => {
          const lane = lanes()[at];
          return lane === undefined
            ? []
            : [{ lane: lane.id, count, written: write(count), start: view.start, spoken: speak(count, wordsOf(lane)) }];
        }),
      );
    },
    /** What a tap or Enter on the edge of a lane does. */
    open,
    faceOf: edges.faceOf,
    items: edges.items,
    destroy: edges.destroy,
  };
}
