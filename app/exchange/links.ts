/**
 * Links into the published site. The one place that knows how they look; without a site there are none.
 *
 * Must not know: where the site is.
 */

/**
 * The link to an event, or to one passage of it: `https://example.org/?event=bridge-opens&evidence=1`.
 *
 * @param evidence counts from 1
 * @returns undefined where no site is given. Throws a TypeError where `siteUrl` is no http address.
 */
export function eventUrl(siteUrl: string | null | undefined, event: string, evidence?: number): string | undefined {
  if (!siteUrl) return undefined;
  const url = httpUrl(siteUrl);
  url.searchParams.set('event', event);
  if (evidence !== undefined) url.searchParams.set('evidence', String(evidence));
  return url.href;
}

/** The address of a source's text as the site serves it, beside its timeline. As `eventUrl` where there is no site. */
export function textUrl(siteUrl: string | null | undefined, timeline: string, file: string): string | undefined {
  return siteUrl ? new URL(`timelines/${timeline}/${file}`, httpUrl(siteUrl)).href : undefined;
}

/** Reads a web address; anything else (`javascript:`, `data:`) throws a TypeError, for it ends up in other people's files. */
export function httpUrl(address: string): URL {
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new TypeError(`not a web address: ${address}`);
  return url;
}
