/**
 * The files that this page carries, by where they would lie on the site; a timeline's name ends in its language.
 *
 *     timelines/nato-russia-ukraine/timeline.json#fr        timelines/nato-russia-ukraine/articles/000_….txt
 *
 * Must not know: what is in them.
 */
import './parts';

/** What is carried under an address; null where that is not this site's, or is not carried. */
export async function readCarried(url: string): Promise<string | null> {
  const name = nameOf(url);
  return name === null ? null : ((await globalThis.sourcelineParts?.read(name)) ?? null);
}

/** Below the site's root; null elsewhere. */
function nameOf(url: string): string | null {
  const { baseURI, documentElement } = document;
  const site = new URL(documentElement.dataset.root ?? './', baseURI).href;
  return url.startsWith(site) ? url.slice(site.length) : null;
}
