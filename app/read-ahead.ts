/** Reads a timeline, and makes of a large one what the first view asks for. Must not know: which thread this is. */
import { toLargeDataset } from './dataset/large-dataset';
import { readFile } from './dataset/read-file';
import type { Checked } from './dataset/read-large';
import type { ReadFile } from './dataset/reading-messages';
import { buildAhead } from './state/build-ahead';

/** Throws a LoadError. */
export function readAhead(url: string, bytes: ArrayBuffer, progress: Checked): ReadFile {
  const file = readFile(url, bytes, progress);
  return 'large' in file ? { large: { ...file.large, ahead: buildAhead(toLargeDataset(file.large)) } } : file;
}
