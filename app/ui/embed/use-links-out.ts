/**
 * Links lead out of the frame, never within it: they open a tab of their own. Where the frame's sandbox refuses that,
 * a link would do nothing at all; then its address is handed back, to be shown.
 */
import { type RefObject, useEffect, useState } from 'react';

export function useLinksOut(frame: RefObject<HTMLElement | null>) {
  const [blocked, setBlocked] = useState<string | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const follow = (click: MouseEvent) => {
      const link = click.target instanceof Element ? click.target.closest<HTMLAnchorElement>('a[href]') : null;
      // Within the document, or by the person's own keys: the browser's.
      if (link === null || link.getAttribute('href')?.startsWith('#')) return;
      if (click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
      click.preventDefault();
      const tab = window.open('about:blank', '_blank');
      if (tab === null) return setBlocked(link.href);
      tab.opener = null;
      tab.location.href = link.href;
    };
    element.addEventListener('click', follow);
    return () => element.removeEventListener('click', follow);
  }, [frame]);
  return { blocked, forget: () => setBlocked(null) };
}
