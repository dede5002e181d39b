/**
 * Ids for what comes from elsewhere.
 *
 * Must not know: any format.
 */
import { idSchema } from '../../data/schema/timeline';

/** Longest id made from words; longer ones are cut. */
const MAX_ID = 60;

/** An id made of words: accents taken off, lower case, hyphens between. A valid id stays as it is; words without letters give the fallback. */
export function toId(words: string, fallback: string): string {
  if (idSchema.safeParse(words).success) return words;
  const plain = words
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
  const id = plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_ID)
    .replace(/^-+|-+$/g, '');
  return id || fallback;
}
