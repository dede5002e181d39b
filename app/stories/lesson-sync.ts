/**
 * Keeps the tabs of one lesson in step, both ways, by messages that carry the full state: a tab that missed some is
 * right again with the next.
 *
 *     a tab opens      hello ─►   ◄─ state (only if it is newer than what the tab's own address says)
 *     anyone moves     state ─►   everyone else goes there
 *     a tab closes     bye ─►
 *
 * The view travels as a link does, so that what comes in is checked by the same codec. Must not know: React, who shows
 * what.
 */
import * as z from 'zod/mini';
import type { Dataset } from '../dataset/dataset';
import type { Commands } from '../state/commands';
import { linkedKeys } from '../state/state-table';
import type { AppStore } from '../state/store';
import { linkTo } from '../state/url-sync';
import { parseUrl } from '../url/url-codec';
import type { LessonStore } from './lesson';

const CONTEXT = 'sourceline-lesson';
const VERSION = 1;

const head = { context: z.literal(CONTEXT), version: z.literal(VERSION), timeline: z.string() };
const messageSchema = z.discriminatedUnion('kind', [
  z.object({ ...head, kind: z.literal('hello') }),
  z.object({ ...head, kind: z.literal('bye') }),
  z.object({
    ...head,
    kind: z.literal('state'),
    /** As a link: the query without its question mark. */
    view: z.string(),
    blank: z.nullable(z.enum(['black', 'white'])),
    /** Whether the steps run by themselves. */
    playing: z._default(z.boolean(), false),
    /** When a person last moved anything, in ms since 1970; 0 where nobody has. */
    at: z.number(),
  }),
]);
type Message = z.infer<typeof messageSchema>;

/** As much of a BroadcastChannel as is used. */
export interface Channel {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  close(): void;
}

export interface SyncParts {
  readonly store: AppStore;
  readonly commands: Commands;
  /** The timeline’s id: a lesson on another is none of ours. */
  readonly timeline: string;
  /** The dataset as the view asks for it now. */
  readonly dataset: () => Dataset;
  readonly lesson: LessonStore;
  readonly channel: Channel;
  /** The time now, in ms since 1970. */
  readonly now: () => number;
  /** Another tab has been heard, or has said goodbye. */
  readonly onPeer: (isThere: boolean) => void;
}

/** A channel of that name, or null where the browser has none or refuses it. */
export function openChannel(session: string): Channel | null {
  try {
    return new BroadcastChannel(`sourceline-${session}`) as unknown as Channel;
  } catch {
    return null;
  }
}

/** Starts; returns the way to stop, which says goodbye. */
export function syncLesson(parts: SyncParts): () => void {
  const { store, commands, timeline, dataset, lesson, channel, now, onPeer } = parts;
  let isApplying = false;
  let movedAt = 0;
  const frame = { context: CONTEXT, version: VERSION, timeline } as const;
  const send = (message: Message) => channel.postMessage(message);
  const sendState = () => {
    const { mode: _, ...view } = store.getState();
    const { blank, isPlaying } = lesson.getState();
    const query = linkTo({ ...view, mode: 'read', session: null, theme: null }, dataset());
    send({ ...frame, kind: 'state', view: query, blank, playing: isPlaying, at: movedAt });
  };
  const moved = () => {
    if (isApplying) return;
    movedAt = now();
    sendState();
  };
  const apply = ({ view, blank, playing, at }: Extract<Message, { kind: 'state' }>) => {
    if (at <= movedAt) return;
    movedAt = at;
    const { mode, session, theme, data } = store.getState();
    isApplying = true;
    lesson.setState({ blank, isPlaying: playing });
    commands.show({ ...parseUrl(view).view, mode, session, theme, data });
    isApplying = false;
  };
  channel.addEventListener('message', ({ data }) => {
    const parsed = messageSchema.safeParse(data);
    if (!parsed.success || parsed.data.timeline !== timeline) return;
    onPeer(parsed.data.kind !== 'bye');
    if (parsed.data.kind === 'hello') sendState();
    else if (parsed.data.kind === 'state') apply(parsed.data);
  });
  const stopView = store.subscribe((state, before) => {
    const keys = linkedKeys.filter((key) => !OWN_KEYS.has(key));
    if (keys.some((key) => state[key] !== before[key])) moved();
  });
  const stopLesson = lesson.subscribe((state, before) => {
    if (state.blank !== before.blank || state.isPlaying !== before.isPlaying) moved();
  });
  send({ ...frame, kind: 'hello' });
  return () => {
    stopView();
    stopLesson();
    send({ ...frame, kind: 'bye' });
    channel.close();
  };
}

/** What each tab has for itself. */
const OWN_KEYS: ReadonlySet<string> = new Set(['mode', 'session', 'theme', 'data']);
