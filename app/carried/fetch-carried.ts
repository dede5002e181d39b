/**
 * Stands in for `dataset/fetch-file.ts` on a page that carries its files: what is carried is at hand, the rest is
 * fetched. Must not know: what is in the files.
 */
import * as network from '../dataset/fetch-file';
import { LoadError } from '../dataset/load-error';
import { readCarried } from './carried-file';

export const decodeText: typeof network.decodeText = network.decodeText;

export const fetchBytes: typeof network.fetchBytes = async (url, signal) => {
  const text = await readCarried(url).catch(() => {
    throw new LoadError({ kind: 'network', url });
  });
  return text === null ? network.fetchBytes(url, signal) : new TextEncoder().encode(text).buffer;
};
