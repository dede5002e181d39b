/**
 * What the page and the thread that reads large timelines say to each other.
 *
 * Must not know: either of them.
 */
import type { LargeParts } from './large-dataset';
import type { LoadFailure } from './load-error';

export type ToReading =
  | { readonly kind: 'part'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'end'; readonly url: string };

export type FromReading =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly large: LargeParts }
  | { readonly kind: 'failed'; readonly failure: LoadFailure };

/** All the memory of the typed arrays in a value, each once: what changes hands instead of being copied. */
export function memoryOf(value: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>();
  const look = (part: unknown) => {
    if (ArrayBuffer.isView(part)) {
      if (part.buffer instanceof ArrayBuffer) found.add(part.buffer);
    } else if (typeof part === 'object' && part !== null) Object.values(part).forEach(look);
  };
  look(value);
  return [...found];
}

/** The parts of a file as one. */
export function joinParts(parts: readonly Uint8Array[]): ArrayBuffer {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes.buffer;
}
