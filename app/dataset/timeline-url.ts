/** Where a timeline lies: an id is one of this site's, anything else an address. */

/** The timeline that the site opens with. */
export const FIRST_TIMELINE = 'nato-russia-ukraine';

const ID = /^[a-z0-9-]+$/;

/** Where a timeline of a site lies below its root. */
export const timelinePath = (id = FIRST_TIMELINE): string => `timelines/${id}/timeline.json`;

/** Whether a link's word names a timeline of this site. */
export const isOfSite = (data: string | null): boolean => data === null || ID.test(data);

/**
 * What cannot be read as an address stays as it is written: who is to load it says so.
 * @param site address of the site's root, ending in a slash
 */
export function timelineUrl(data: string | null, site: URL): string {
  const path = data === null || isOfSite(data) ? timelinePath(data ?? undefined) : data;
  return URL.canParse(path, site) ? new URL(path, site).href : path;
}

/** Whether there can be a file of another's there: neither scripts nor what lies on the reader's own machine. */
export const isOfWeb = (url: string): boolean => URL.canParse(url) && /^https?:/.test(new URL(url).protocol);

/** Whether an address is that of the timeline which a site opens with. */
export const isFirstTimeline = (url: string): boolean => url.endsWith(`/${timelinePath()}`);
