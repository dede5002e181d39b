/**
 * From the bytes of any timeline to what is made a dataset of: the document as it stands, or columns.
 *
 * Slow for what is large. Must not know: which thread this is.
 */
import { isColumnFile } from '../../data/columns/file';
import { type Checked, readLarge } from './read-large';
import { parseDocument, readDocument } from './read-timeline';
import { LARGE, type ReadFile } from './reading-messages';

/** Throws a LoadError. */
export const readFile = (url: string, bytes: ArrayBuffer, progress: Checked): ReadFile =>
  isSmall(bytes) ? { document: parseDocument(url, bytes) } : { large: readLarge(url, bytes, progress) };

/** The same where a page waits: what is small is read in short tasks. Rejects with a LoadError. */
export const readFileHere = async (url: string, bytes: ArrayBuffer, progress: Checked): Promise<ReadFile> =>
  isSmall(bytes) ? { document: await readDocument(url, bytes) } : { large: readLarge(url, bytes, progress) };

const isSmall = (bytes: ArrayBuffer): boolean => bytes.byteLength <= LARGE && !isColumnFile(new Uint8Array(bytes));
