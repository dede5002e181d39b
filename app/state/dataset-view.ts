/**
 * Which dataset the store's view asks for. The usual one is the dataset as loaded; what makes the others comes when first
 * asked for, and until then the usual one stands for them.
 *
 * Must not know: how they are made, the screen.
 */
import type { Dataset } from '../dataset/dataset';
import type { Asked } from './derive-dataset';

export interface DatasetView {
  readonly whole: Dataset;
  /** The dataset for a view; the whole one while the others cannot be made yet. */
  readonly of: (asked: Asked) => Dataset;
  /** Fetches what makes the others; rejects where it cannot be had. */
  readonly load: () => Promise<void>;
  readonly isReady: (asked: Asked) => boolean;
}

const isUsual = ({ clock, asOf }: Asked): boolean => clock === 'happened' && asOf === null;

export function createDatasetView(whole: Dataset): DatasetView {
  let derive: ((asked: Asked) => Dataset) | null = null;
  return {
    whole,
    of: (asked) => (isUsual(asked) || derive === null ? whole : derive(asked)),
    load: async () => {
      const { loadDerivation } = await import('./derive-dataset');
      derive ??= await loadDerivation(whole);
    },
    isReady: (asked) => isUsual(asked) || derive !== null,
  };
}
