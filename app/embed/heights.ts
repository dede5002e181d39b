/**
 * How a frame tells its host how high it would like to be: one function for all the dialects that hosts listen for.
 *
 * Must not know: `window`, how high anything is.
 */

/** What the host has said that it listens for. */
export interface HeightListeners {
  /** The address or the host asked for the height in so many words: every dialect without a name to be called by. */
  readonly anybody: boolean;
  /** Pym: under which name. */
  readonly childId: string | null;
  /** WordPress: what it wants to hear again. */
  readonly secret: string | null;
}

/** What to post to the host for a height in CSS pixels; nothing where nobody listens. `src` is the frame's address. */
export function heightMessages(height: number, listeners: HeightListeners, src: string): readonly (string | object)[] {
  const px = Math.ceil(height);
  return [
    ...(listeners.childId === null ? [] : [`pymxPYMx${listeners.childId}xPYMxheightxPYMx${px}`]),
    ...(listeners.secret === null ? [] : [{ message: 'height', value: px, secret: listeners.secret }]),
    ...(listeners.anybody
      ? [
          // AMP, newswire frames, charts on AMP.
          { sentinel: 'amp', type: 'embed-size', height: px },
          // Medium, Embedly.
          JSON.stringify({ context: 'iframe.resize', src, height: px }),
          // Canvas, in schools.
          { subject: 'lti.frameResize', height: px },
        ]
      : []),
  ];
}

/** Whether a host asks for the height the way AMP and newswire frames do. */
export function asksForHeight(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return 'sentinel' in data && data.sentinel === 'amp' && 'type' in data && data.type === 'frames-init';
}

export const isHeightAsked = ({ anybody, childId, secret }: HeightListeners): boolean =>
  anybody || childId !== null || secret !== null;
