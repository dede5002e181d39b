/**
 * The site's own address, as its publisher gives it (`SITE_URL`). What needs it is left out where it is not given.
 *
 * Must not know: what it is used for.
 */

/** Ending in a slash; null where none was given. Throws on what is no web address. */
export function parseSiteUrl(given: string | undefined): string | null {
  if (given === undefined || given.trim() === '') return null;
  const url = maybeUrl(given.trim());
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new Error(`SITE_URL is "${given}", which is no web address. Give one such as https://example.org/timeline/`);
  }
  return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
}

function maybeUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
