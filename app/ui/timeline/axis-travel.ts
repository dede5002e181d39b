/**
 * Lets the marks travel when the dataset becomes another: notes where they stood, and once the axis has drawn the new
 * ones, sends them from there. Must not know: how they travel, which comes when first needed.
 */
import type { Place, Places } from '../shared/travel';
import { type AxisContent, type Holders, MOST_FOLLOWED } from './axis-content';
import type { VisAdapter } from './vis-adapter';

interface TravelParts {
  readonly root: HTMLElement;
  readonly content: Pick<AxisContent, 'holders' | 'holderOf'>;
  readonly adapter: Pick<VisAdapter, 'faceOf'>;
}

/** Call it before anything changes; call what it returns once the new items have been handed over. */
export function startTravel({ root, content, adapter }: TravelParts): () => void {
  const placesOf = (holders: Holders): Places => {
    const drawn = new Map<string, Omit<Place, 'tone'> | null>();
    const found = new Map<string, Place>();
    for (const [event, { item, tone }] of holders) {
      const at = drawn.get(item) ?? placeOf(adapter.faceOf(item));
      drawn.set(item, at);
      if (at !== null) found.set(event, { ...at, tone });
    }
    return found;
  };
  const left = content.holders();
  const before = placesOf(left);
  /** Of very many others may be followed now than were: those that were are looked for one by one. */
  const arrived = (): Holders => {
    const now = content.holders();
    if (Math.max(left.size, now.size) < MOST_FOLLOWED / 2) return now;
    return new Map(
      [...left].flatMap(([event, { tone }]) => {
        const item = now.get(event)?.item ?? content.holderOf(event);
        return item === undefined ? [] : [[event, { item, tone }]];
      }),
    );
  };
  return () => {
    // The axis draws on the next frame; on the one after that everything stands.
    requestAnimationFrame(() =>
      requestAnimationFrame(async () => {
        const frame = root.parentElement;
        const { travel } = await import('../shared/travel');
        if (frame !== null) travel(frame, before, placesOf(arrived()));
      }),
    );
  };
}

/** The left end of a mark, where its sign is; the middle of a cluster. Null for what is not drawn. */
function placeOf(face: HTMLElement | undefined): Omit<Place, 'tone'> | null {
  const holder = face?.closest<HTMLElement>('.vis-item') ?? face;
  if (face === undefined || holder === undefined || !face.isConnected) return null;
  const sign = (face.firstElementChild ?? face).getBoundingClientRect();
  return { holder, x: sign.left + sign.width / 2, y: sign.top + sign.height / 2 };
}
