/**
 * What the page and the thread that reads timelines say to each other.
 *
 * Must not know: either of them.
 */
import { isColumnFile } from '../../data/columns/magic';
import type { LargeParts } from './large-dataset';
import type { LoadFailure } from './load-error';

/** To a thread that has been started: how to talk. That it says anything to the page itself means that it runs. */
export interface Opening {
  readonly port: MessagePort;
}

export type ToReading =
  /** A file of this site, which it asks for itself: its hands are free. */
  | { readonly kind: 'load'; readonly url: string }
  /** Of a file of another site, for which the page's policy has a word to say that binds the page alone. */
  | { readonly kind: 'part'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'end'; readonly url: string };

export type FromReading =
  /** Bytes of a file that is not small. */
  | { readonly kind: 'loading'; readonly done: number; readonly total: number | null }
  /** The file is not to be had, or lies on another site after all: the page has to ask, and can tell why not. */
  | { readonly kind: 'elsewhere' }
  /** Events. */
  | { readonly kind: 'checking'; readonly done: number; readonly total: number }
  | ({ readonly kind: 'done' } & ReadFile)
  | { readonly kind: 'failed'; readonly failure: LoadFailure }
  /** By a mistake of ours, or because a part of the app did not come. */
  | { readonly kind: 'broken'; readonly message: string };

/** A file as it came where it is small, which the page reads itself; read into columns where it is large. */
export type ReadFile = { readonly small: ArrayBuffer } | { readonly large: LargeParts };

/** In bytes. Two thousand events take more; as columns are worth their making from there on. */
export const LARGE = 800_000;

/** Whether a file is read by the page, in short tasks: sooner than a thread could begin to. */
export const isSmall = (bytes: ArrayBuffer): boolean =>
  bytes.byteLength <= LARGE && !isColumnFile(new Uint8Array(bytes));

/** In bytes: what the page has got sooner than the thread could ask for it, it hands over in one. */
const HANDED = 4_000_000;

export const isHanded = ({ length }: { readonly length: number | null }): boolean =>
  length !== null && length <= HANDED;

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
