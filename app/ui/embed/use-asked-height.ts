/** A height in so many pixels is the frame's own, whatever is in it. Set from script: the policy has no inline styles. */
import { type RefObject, useLayoutEffect } from 'react';
import type { EmbedOptions } from '../../url/embed-options';

export function useAskedHeight(frame: RefObject<HTMLElement | null>, height: EmbedOptions['height']): void {
  useLayoutEffect(() => {
    if (typeof height === 'number') frame.current?.style.setProperty('--asked', `${height}px`);
  }, [frame, height]);
}
