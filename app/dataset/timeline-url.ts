/** Where a timeline lies: an id is one of this site's, anything else an address. */

/** The timeline that the site opens with. */
export const FIRST_TIMELINE = 'nato-russia-ukraine';

const ID = /^[a-z0-9-]+$/;

/** Where a timeline of a site lies below its root. */
export const timelinePath = (id = FIRST_TIMELINE): string => `timelines/${id}/timeline.json`;

/** Whether a link's word names a timeline of this site. */
export const isOfSite = (data: string | null): boolean => data === null || ID.test(data);

/** @param site address of the site's root, ending in a slash */
export function timelineUrl(data: string | null, site: URL): string {
  if (isOfSite(data)) return new URL(timelinePath(data ?? undefined), site).href;
  return new URL(String(data), site).href;
}

/** Whether an address is that of the timeline which a site opens with. */
export const isFirstTimeline = (url: string): boolean => url.endsWith(`/${timelinePath()}`);
