/** The quotations, which come when the first of them is to be shown: suspends until they are there. */
import { use } from 'react';
import type { Dataset } from '../../dataset/dataset';
import { completeQuotes } from '../../dataset/load';
import { useApp } from '../shared/app-context';

/** Asked for once a dataset: what is being waited for must be the same promise on each drawing. */
const asked = new WeakMap<Dataset, Promise<void>>();

export function useQuotes(): void {
  const { whole } = useApp();
  use(quotesOf(whole));
}

function quotesOf(whole: Dataset): Promise<void> {
  const before = asked.get(whole);
  if (before !== undefined) return before;
  const coming = completeQuotes(whole);
  coming.catch(() => asked.delete(whole));
  asked.set(whole, coming);
  return coming;
}
