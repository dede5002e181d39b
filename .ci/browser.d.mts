/** Types for the one function that TypeScript files (e2e/) use of browser.mjs. */

/** The path of a Chromium that is there, or undefined. Throws when `CHROMIUM_PATH` names none. */
export function findChromium(): string | undefined;
