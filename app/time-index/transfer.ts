/**
 * Sends an index to or from a worker without copying it: its arrays are flat, so their memory changes hands.
 *
 *     const { message, transfer } = toTransferable(index);
 *     worker.postMessage(message, transfer);          the sender's index is empty from here on
 *     …                                               const index = fromTransferable(event.data);
 *
 * Must not know: the worker.
 */
import type { TimeIndex } from './time-index';

/** Raised whenever the arrays change their meaning: a worker from an older build is refused. */
const LAYOUT = 1;

export interface IndexMessage {
  readonly layout: number;
  readonly index: TimeIndex;
}

/** The message to post, and the memory to hand over with it. */
export function toTransferable(index: TimeIndex): {
  readonly message: IndexMessage;
  readonly transfer: readonly ArrayBuffer[];
} {
  const transfer = Object.values(index).flatMap((part) =>
    ArrayBuffer.isView(part) && part.buffer instanceof ArrayBuffer ? [part.buffer] : [],
  );
  return { message: { layout: LAYOUT, index }, transfer };
}

/** The index in a message. Throws a TypeError where it is none, or of another layout. */
export function fromTransferable(message: unknown): TimeIndex {
  if (!isMessage(message)) throw new TypeError('this message carries no time index');
  if (message.layout !== LAYOUT) {
    throw new TypeError(`this time index has layout ${message.layout}, and this build reads ${LAYOUT}`);
  }
  return message.index;
}

const isMessage = (message: unknown): message is IndexMessage =>
  typeof message === 'object' && message !== null && 'layout' in message && 'index' in message;
