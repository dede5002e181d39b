/** The link on a sheet: to the view, the lesson or the whole timeline that it was printed from, as short as it can be. */
import type { State } from '../../state/store';
import { duration } from '../../time/span';
import { formatUrl } from '../../url/url-codec';
import { defaultView, type ViewState } from '../../url/view-state';
import type { From } from './choice';

/** Dates in the link are cut to what a page of this many pixels could show: a link on paper is typed. */
const COARSE_PIXELS = 200;

/** Null where there is no address to give: a timeline opened from a file whose publisher named none. */
export function sheetLink(state: State, from: From): string | null {
  const page = pageAddress();
  if (page === null) return null;
  const view = viewFor(state, from);
  const msPerPx = view.window === null ? 1 : duration(view.window) / COARSE_PIXELS;
  const query = formatUrl(view, msPerPx);
  return query === '' ? page : `${page}?${query}`;
}

function viewFor(state: State, from: From): ViewState {
  const { data } = state;
  if (from === 'all') return { ...defaultView, data };
  if (from !== 'shown') return { ...defaultView, data, mode: 'present', story: from.slice('story:'.length) };
  const { window, query, filters, background, group, clock, asOf } = state;
  return { ...defaultView, data, window, query, filters, background, group, clock, asOf };
}

function pageAddress(): string | null {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  if (/^https?:$/.test(location.protocol)) return `${location.origin}${location.pathname}`;
  return canonical ?? null;
}

/** As it is typed: without the protocol, and with its letters as they are. */
export const shownLink = (link: string): string => decodeURI(link.replace(/^https?:\/\//, '').replace(/\/$/, ''));
