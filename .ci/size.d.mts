/** Types for what TypeScript files (e2e/) use of size.mjs. */

/** The files of the first view, as paths relative to dist/. */
export function firstViewFiles(): string[];
