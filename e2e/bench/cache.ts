/**
 * Where the benchmark keeps what it makes: outside of what git tracks, and gone with node_modules.
 *
 * Must not know: what is kept.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Adapters of ours, one a peer, and the manifest of the peers. */
export const PEERS = join(ROOT, 'e2e', 'bench', 'peers');

const CACHE = join(ROOT, 'node_modules', '.cache', 'sourceline-bench');

/** A path in the cache. */
export const inCache = (...path: string[]): string => join(CACHE, ...path);
