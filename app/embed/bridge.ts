/**
 * The embed's ear and mouth: hears the host's messages, has them done, answers the sender alone, and tells what changes.
 *
 * Only the window around the frame is listened to. What it is told of the person's doings is told only once it has
 * spoken in this protocol, and to the origin that it spoke from. Nothing a host sends can throw.
 */
import { linkedKeys } from '../state/state-table';
import type { State } from '../state/store';
import { asksForHeight, type HeightListeners, heightMessages, isHeightAsked } from './heights';
import { CallError, type HostParts, introduce, perform, rangeOf, stateOf } from './host-methods';
import { answer, type Call, hear, tell } from './protocol';

/** The frame's own window, as far as it is used here. */
export interface FrameWindow {
  readonly parent: Pick<Window, 'postMessage'>;
  readonly location: Pick<Location, 'href'>;
  addEventListener(type: 'message', listener: (message: MessageEvent) => void): void;
  removeEventListener(type: 'message', listener: (message: MessageEvent) => void): void;
}

export interface BridgeParts extends Omit<HostParts, 'requestHeight'> {
  readonly frame: FrameWindow;
  readonly memory: HostMemory;
  /** Height of the content, in CSS pixels, whatever the frame's. */
  readonly measure: () => number;
  /** The height is asked for, now or from the start: the content is to be laid out by itself. */
  readonly onHeightAsked: () => void;
}

/** What is known of the host; it outlives a change of language, after which the bridge is built anew. */
export interface HostMemory {
  /** The origin that has spoken first, or `*` where it has no name; null until then. */
  host: string | null;
  /** Who listens for the height. */
  listeners: HeightListeners;
  /** Gives what came since the last bridge was taken down, oldest first; null where there was none before. */
  missed: (() => readonly MessageEvent[]) | null;
}

export interface Bridge {
  /** To be called whenever the content may have another height. */
  readonly heightChanged: () => void;
  readonly stop: () => void;
}

/** An origin that has no name is spoken to without one. */
const addressOf = (origin: string): string => (origin === 'null' ? '*' : origin);

export function startBridge(parts: BridgeParts): Bridge {
  const { frame, memory } = parts;
  let told = 0;

  const post = (message: unknown, to: string) => frame.parent.postMessage(message, to);
  const tellHost: typeof tell = (...event) => {
    const message = tell(...event);
    if (memory.host !== null) post(message, memory.host);
    return message;
  };
  const sendHeight = ({ again = false } = {}): number => {
    const height = Math.ceil(parts.measure());
    if (height <= 0 || (height === told && !again)) return height;
    told = height;
    // A height is no secret, and these hosts are not known by their origin.
    for (const message of heightMessages(height, memory.listeners, frame.location.href)) post(message, '*');
    if (isHeightAsked(memory.listeners)) tellHost('height', height);
    return height;
  };
  const listenFor = (more: Partial<HeightListeners>): number => {
    memory.listeners = { ...memory.listeners, ...more };
    parts.onHeightAsked();
    return sendHeight({ again: true });
  };
  const asked: HostParts = { ...parts, requestHeight: () => listenFor({ anybody: true }) };
  const call = (one: Call, to: string) => {
    const done = (value: unknown) => post(answer(one, value), to);
    const failed = (reason: unknown) => {
      const message = reason instanceof CallError ? reason.message : 'this could not be done';
      post(tell('error', { method: one.method, message }, one), to);
    };
    try {
      const value = perform(one, asked);
      if (value instanceof Promise) value.then(done, failed);
      else done(value);
    } catch (reason) {
      failed(reason);
    }
  };
  const onMessage = ({ source, origin, data }: MessageEvent) => {
    if (source !== frame.parent) return;
    if (asksForHeight(data)) return void listenFor({ anybody: true });
    const heard = hear(data);
    if (heard.kind === 'foreign' || (memory.host !== null && memory.host !== addressOf(origin))) return;
    if (heard.kind === 'wrong') return post(tell('error', { message: heard.why }, heard), addressOf(origin));
    memory.host ??= addressOf(origin);
    call(heard.call, memory.host);
  };

  frame.addEventListener('message', onMessage);
  const stopTelling = tellChanges(parts, tellHost);
  // Says nothing but that there is somebody to speak to.
  post(tell('ready', introduce(parts)), '*');
  if (isHeightAsked(memory.listeners)) {
    parts.onHeightAsked();
    sendHeight();
  }
  for (const message of memory.missed?.() ?? []) onMessage(message);
  memory.missed = null;
  return {
    heightChanged: () => {
      if (isHeightAsked(memory.listeners)) sendHeight();
    },
    stop: () => {
      frame.removeEventListener('message', onMessage);
      stopTelling();
      memory.missed = keepMissed(frame);
    },
  };
}

/** A host does not know that nobody hears it for a moment: what it says then is for the next bridge. */
function keepMissed(frame: FrameWindow): NonNullable<HostMemory['missed']> {
  const missed: MessageEvent[] = [];
  const keep = (message: MessageEvent) => void missed.push(message);
  frame.addEventListener('message', keep);
  return () => {
    frame.removeEventListener('message', keep);
    return missed;
  };
}

/** Tells the host what has changed, once it is settled. */
function tellChanges(parts: BridgeParts, tellHost: typeof tell): () => void {
  const { store, datasetNow } = parts;
  return store.subscribe((state: State, before: State) => {
    const { selection } = state;
    if (selection?.event !== before.selection?.event) tellHost('eventselected', selection?.event ?? null);
    if (selection !== null && selection !== before.selection) {
      const { event, evidence = 1 } = selection;
      const sameBefore = before.selection?.event === event && (before.selection.evidence ?? 1) === evidence;
      if (!sameBefore) tellHost('evidenceopened', { event, evidence });
    }
    if (state.window !== before.window) tellHost('rangechange', rangeOf(state, datasetNow()));
    if (linkedKeys.some((key) => state[key] !== before[key])) tellHost('statechange', stateOf(state, parts));
  });
}
