/**
 * The page's timeline, asked for before the app is there; the app takes over what is on its way.
 *
 * Must not know: who asks.
 */
import type { Dataset } from './dataset';

let offered: { readonly url: string; readonly dataset: Promise<Dataset> } | undefined;

/** @param dataset rejects with a LoadError, which whoever takes it over tells of */
export function offerFirst(url: string, dataset: Promise<Dataset>): void {
  dataset.catch(() => undefined);
  offered = { url, dataset };
}

/** What is on its way, once; from then on it is asked for anew. */
export function takeFirst(url: string): Promise<Dataset> | undefined {
  const taken = offered?.url === url ? offered.dataset : undefined;
  if (taken !== undefined) offered = undefined;
  return taken;
}
