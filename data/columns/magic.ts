/** How a column file begins. Must not know: how it goes on. */

export const MAGIC = 'SLCOLS01';

/** Whether bytes begin as a column file does. Needs the first eight at least. */
export const isColumnFile = (bytes: Uint8Array): boolean =>
  bytes.length >= MAGIC.length && [...MAGIC].every((letter, at) => bytes[at] === letter.charCodeAt(0));
