/**
 * Stands in for `dataset/load.ts` on a page that carries its timeline: packed, in the page's language, checked when the
 * page was built. What the page does not carry is loaded and checked as everywhere, by code that comes only then.
 */
import { type Dataset, toDataset } from '../dataset/dataset';
import type * as door from '../dataset/load';
import { LoadError } from '../dataset/load-error';
import { readCarried } from './carried-file';
import { fillQuotes, type Texts, unpackTimeline } from './pack';

/** Where the dataset came from, for the texts beside it; only of those that were carried. */
const origins = new WeakMap<Dataset, string>();

export const loadTimeline: typeof door.loadTimeline = async (url, signal) => {
  const packed = await readCarried(url).catch(() => {
    throw new LoadError({ kind: 'network', url });
  });
  if (packed === null) return (await import('../dataset/load')).loadTimeline(url.replace(/#.*$/, ''), signal);
  const dataset = toDataset(unpackTimeline(packed));
  origins.set(dataset, url);
  return dataset;
};

/** The quotations are cut out of the articles' texts, which come when the first of them is to be shown. */
export const completeQuotes: typeof door.completeQuotes = async (whole) => {
  const url = origins.get(whole);
  if (url === undefined) return;
  const texts: Record<string, string> = {};
  for (const { id, file } of whole.timeline.sources) {
    const text = await readCarried(new URL(file, url).href);
    if (text !== null) texts[id] = text;
  }
  const later = await readCarried(new URL('later.json', url).href);
  if (later !== null) fillQuotes(whole.timeline, texts satisfies Texts, later);
};
