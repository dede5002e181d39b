/**
 * What the page and the thread that reads timelines say to each other.
 *
 * Must not know: either of them.
 */
import type { LargeParts } from './large-dataset';
import type { LoadFailure } from './load-error';
import type { ReadDocument } from './read-timeline';

/** To a thread that is started before the app: how to talk, what the link says, and where the site lies. */
export interface Wanted {
  readonly port: MessagePort;
  readonly data: string;
  /** With a slash at the end. */
  readonly site: string;
}

/** To a thread that the app starts: how to talk, and the file to ask for, if that is the thread's to do. */
export interface Opening {
  readonly port: MessagePort;
  readonly url: string | null;
}

/** The thread's first word, to the page itself: it runs, and which file it asks for; null where it is to be given one. */
export interface Ready {
  readonly url: string | null;
}

export type ToReading =
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

/** A file that has been read: as it stands where it is small, as columns where it is large. */
export type ReadFile = { readonly document: ReadDocument } | { readonly large: LargeParts };

/** In bytes. Two thousand events take more; as columns are worth their making from there on. */
export const LARGE = 800_000;

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
