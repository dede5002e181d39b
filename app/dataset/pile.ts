/** The bytes of a file as they arrive. Must not know: what is in the file. */

export interface Pile {
  readonly add: (part: Uint8Array) => void;
  /** In bytes, so far. */
  readonly size: () => number;
  /** All of it. The pile is of no more use then. */
  readonly take: () => ArrayBuffer;
}

/** @param length of the whole in bytes, where it is known: then each part is copied but once */
export function createPile(length: number | null): Pile {
  let bytes = new Uint8Array(length ?? 0);
  let size = 0;
  return {
    add: (part) => {
      const needed = size + part.length;
      if (needed > bytes.length) bytes = grown(bytes.subarray(0, size), needed);
      bytes.set(part, size);
      size = needed;
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
