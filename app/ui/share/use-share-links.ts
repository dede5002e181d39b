/** Addresses of what can be shared, whole: where this page stands, with the query of each. */
import { useMemo } from 'react';
import { type ShareKind, type ShareTarget, shareTargets } from '../../state/share-links';
import { useApp, useAppState } from '../shared/app-context';

export interface ShareLink extends Omit<ShareTarget, 'kind' | 'query'> {
  readonly kind: ShareKind | 'page';
  readonly href: string;
}

/** From the particular to the whole; always at least the view. */
export function useShareLinks(): readonly ShareLink[] {
  const { whole, root } = useApp();
  const state = useAppState((all) => all);
  return useMemo(() => {
    const here = new URL(location.pathname, location.href);
    return shareTargets(state, whole).flatMap(({ kind, query, ...target }): ShareLink[] => {
      const link = { kind, href: query === '' ? here.href : new URL(`?${query}`, here).href, ...target };
      const hasPage = kind === 'event' && state.data === null && siteUrl(root) !== null;
      return hasPage ? [link, { ...link, kind: 'page', href: pageOf(target.event ?? '') }] : [link];
    });
  }, [state, whole, root]);
}

/** Events' pages lie below the folder of the language, which is where this page is. */
const pageOf = (event: string): string => new URL(`event/${event}/`, new URL(location.pathname, location.href)).href;

/** The address of the site's root; null where the page was opened from a disk. */
export function siteUrl(root: string): string | null {
  const url = new URL(root, location.href);
  return /^https?:$/.test(url.protocol) ? new URL('.', url).href : null;
}
