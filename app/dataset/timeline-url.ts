/** Where a timeline lies: an id is one of this site's, anything else an address. */

/** The timeline that the site opens with. */
export const FIRST_TIMELINE = 'nato-russia-ukraine';

const ID = /^[a-z0-9-]+$/;

/** @param site address of the site's root, ending in a slash */
export function timelineUrl(data: string | null, site: URL): string {
  if (data === null || ID.test(data)) return new URL(`timelines/${data ?? FIRST_TIMELINE}/timeline.json`, site).href;
  return new URL(data, site).href;
}

/** Whether an address is that of the timeline which a site opens with. */
export const isFirstTimeline = (url: string): boolean => url.endsWith(`/timelines/${FIRST_TIMELINE}/timeline.json`);
