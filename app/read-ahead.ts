/** Reads a large timeline, and makes of it what the first view asks for. Must not know: which thread this is. */
import { type LargeParts, toLargeDataset } from './dataset/large-dataset';
import { type Checked, readLarge } from './dataset/read-large';
import { buildAhead } from './state/build-ahead';

/** Throws a LoadError. */
export function readAhead(url: string, bytes: ArrayBuffer, progress: Checked): LargeParts {
  const large = readLarge(url, bytes, progress);
  return { ...large, ahead: buildAhead(toLargeDataset(large)) };
}
