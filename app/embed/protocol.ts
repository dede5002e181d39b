/**
 * The messages between an embed and its host: one envelope, an allow-list of methods, nothing taken on trust.
 *
 *     { context: 'sourceline', version: 1, id?, method, value? }      the host calls
 *     { context: 'sourceline', version: 1, id?, method, value }       and is answered, with the same id
 *     { context: 'sourceline', version: 1, id?, event, value }        the embed tells
 *
 * Must not know: `window`, the store, what a method does.
 */

export const CONTEXT = 'sourceline';
export const PROTOCOL_VERSION = 1;

export const methods = [
  'ping',
  'goTo',
  'setState',
  'setRange',
  'setFilter',
  'setTheme',
  'setLang',
  'play',
  'pause',
  'next',
  'prev',
  'getState',
  'requestHeight',
] as const;
export type Method = (typeof methods)[number];

export const events = [
  'ready',
  'statechange',
  'eventselected',
  'evidenceopened',
  'rangechange',
  'height',
  'error',
] as const;
export type EventName = (typeof events)[number];

/** What a call is to be answered under. */
export type CallId = string | number;

export interface Call {
  readonly id?: CallId;
  readonly method: Method;
  readonly value: unknown;
}

/** What a message is: somebody else's, a call, or one of ours that is wrong. */
export type Heard =
  | { readonly kind: 'foreign' }
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'wrong'; readonly why: string; readonly id?: CallId };

const LONGEST_ID = 200;

/** Reads a message of whatever shape. Never throws. */
export function hear(data: unknown): Heard {
  if (!isObject(data) || data.context !== CONTEXT) return { kind: 'foreign' };
  const id = isId(data.id) ? { id: data.id } : {};
  const wrong = (why: string): Heard => ({ kind: 'wrong', why, ...id });
  if (data.version !== PROTOCOL_VERSION) return wrong(`version ${PROTOCOL_VERSION} is spoken here`);
  if (data.id !== undefined && !isId(data.id)) return wrong('an id is a short string or a number');
  const method = methods.find((name) => name === data.method);
  if (method === undefined) return wrong(`a method is one of ${methods.join(', ')}`);
  return { kind: 'call', call: { ...id, method, value: data.value } };
}

export const answer = (call: Call, value: unknown): object => envelope({ ...idOf(call), method: call.method, value });

export const tell = (event: EventName, value: unknown, call: { readonly id?: CallId } = {}): object =>
  envelope({ ...idOf(call), event, value });

const envelope = (content: object): object => ({ context: CONTEXT, version: PROTOCOL_VERSION, ...content });
const idOf = ({ id }: { readonly id?: CallId }): object => (id === undefined ? {} : { id });

const isId = (value: unknown): value is CallId =>
  (typeof value === 'string' && value.length <= LONGEST_ID) || (typeof value === 'number' && Number.isFinite(value));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
