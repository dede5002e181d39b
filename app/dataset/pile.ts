/** The bytes of a file as they arrive. Must not know: what is in the file. */

export interface Pile {
  readonly add: (part: Uint8Array) => void;
  /**
   * Memory for what comes next, at least a byte: the pile's own as long as there is any left. Whoever borrows it brings it
   * back before anything else is done with the pile.
   */
  readonly lend: () => Uint8Array<ArrayBuffer>;
  /** What was lent, by now perhaps another object, as long as it was filled. */
  readonly takeBack: (filled: Uint8Array<ArrayBuffer>) => void;
  /** In bytes, so far. */
  readonly size: () => number;
  /** All of it. The pile is of no more use then. */
  readonly take: () => ArrayBuffer;
}

/** Lent where the pile has no room. In bytes. */
const SPARE = 65_536;

/** @param length of the whole in bytes, where it is known: then each part is copied but once, or not at all */
export function createPile(length: number | null): Pile {
  let bytes = new Uint8Array(length ?? 0);
  let size = 0;
  let isOwnLent = false;
  const add = (part: Uint8Array) => {
    const needed = size + part.length;
    if (needed > bytes.length) bytes = grown(bytes.subarray(0, size), needed);
    bytes.set(part, size);
    size = needed;
  };
  return {
    add,
    lend: () => {
      isOwnLent = size < bytes.length;
      return isOwnLent ? bytes.subarray(size) : new Uint8Array(SPARE);
    },
    takeBack: (filled) => {
      if (!isOwnLent) return add(filled);
      bytes = new Uint8Array(filled.buffer);
      size += filled.length;
    },
    size: () => size,
    take: () => (size === bytes.length ? bytes.buffer : bytes.buffer.slice(0, size)),
  };
}

/** Twice as large, so that each byte moves a few times at most, however many parts there are. */
function grown(bytes: Uint8Array, needed: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(needed, 2 * bytes.length));
  larger.set(bytes);
  return larger;
}
