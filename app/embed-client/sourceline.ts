/**
 * The host's side of the messages, for the host's page: calls as promises, events as listeners. Small, without a
 * dependency, and of no harm to a page that it knows nothing of.
 *
 * Must not know: the app.
 */
import type * as api from '../../public/embed';

const CONTEXT = 'sourceline';
const VERSION = 1;
/** An embed that has not answered for so long will not, in milliseconds. */
const PATIENCE = 15_000;

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (reason: Error) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

type Listener = (value: never) => void;

export class Sourceline implements api.Sourceline {
  static readonly version = VERSION;
  readonly ready: Promise<api.Ready>;
  private readonly waiting = new Map<string, Waiting>();
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly stopped = new AbortController();
  private calls = 0;
  private isReady: (ready: api.Ready) => void = () => undefined;

  constructor(
    readonly frame: HTMLIFrameElement,
    options: api.Options = {},
  ) {
    this.ready = new Promise((resolve) => {
      this.isReady = resolve;
    });
    const { signal } = this.stopped;
    addEventListener('message', (message) => this.hear(message), { signal });
    // A frame that was there before this script has already said that it is ready.
    const greet = () => this.post({ method: 'ping', id: 'greeting' });
    frame.addEventListener('load', greet, { signal });
    greet();
    if (options.autoHeight) this.followHeight();
    if (options.mirror !== undefined) this.mirror(options.mirror);
  }

  ping = () => this.call<api.Ready>('ping');
  goTo = (event: Parameters<api.Sourceline['goTo']>[0]) => this.call<api.State>('goTo', event);
  setState = (parameters: api.Parameters) => this.call<api.State>('setState', parameters);
  setRange = (range: api.Range) => this.call<api.State>('setRange', range);
  setFilter = (filters: api.Parameters) => this.call<api.State>('setFilter', filters);
  setTheme = (theme: api.State['theme']) => this.call<api.State>('setTheme', theme);
  setLang = (language: string) => this.call<api.State>('setLang', language);
  play = () => this.call<api.State>('play');
  pause = () => this.call<api.State>('pause');
  next = () => this.call<api.State>('next');
  prev = () => this.call<api.State>('prev');
  getState = () => this.call<api.State>('getState');
  requestHeight = () => this.call<number>('requestHeight');

  on<E extends keyof api.Events>(event: E, listener: (value: api.Events[E]) => void): this {
    const all = this.listeners.get(event) ?? new Set();
    this.listeners.set(event, all.add(listener as Listener));
    return this;
  }

  off<E extends keyof api.Events>(event: E, listener: (value: api.Events[E]) => void): this {
    this.listeners.get(event)?.delete(listener as Listener);
    return this;
  }

  destroy(): void {
    this.stopped.abort();
    for (const { reject, timer } of this.waiting.values()) {
      clearTimeout(timer);
      reject(new Error('the embed is no longer listened to'));
    }
    this.waiting.clear();
  }

  private async call<T>(method: string, value?: unknown): Promise<T> {
    await this.ready;
    this.calls += 1;
    const id = `c${this.calls}`;
    return new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting.delete(id);
        reject(new Error(`${method}: the embed does not answer`));
      }, PATIENCE);
      this.waiting.set(id, { resolve: resolve as Waiting['resolve'], reject, timer });
      this.post({ method, id, value });
    });
  }

  private post(message: object): void {
    // A frame that is not loaded yet, or is gone, has nobody in it.
    this.frame.contentWindow?.postMessage({ context: CONTEXT, version: VERSION, ...message }, '*');
  }

  private hear({ source, data }: MessageEvent): void {
    if (source === null || source !== this.frame.contentWindow) return;
    if (typeof data !== 'object' || data?.context !== CONTEXT || data.version !== VERSION) return;
    const waiting = this.waiting.get(data.id);
    if (waiting !== undefined) {
      clearTimeout(waiting.timer);
      this.waiting.delete(data.id);
      if (data.event === 'error') waiting.reject(new Error(String(data.value?.message)));
      else waiting.resolve(data.value as never);
    } else if (data.id === 'greeting' && data.method === 'ping') this.isReady(data.value);
    // The embed is told who listens: only then does it tell what happens in it.
    if (data.event === 'ready') this.post({ method: 'ping', id: 'greeting' });
    if (typeof data.event !== 'string') return;
    for (const listener of this.listeners.get(data.event) ?? []) listener(data.value as never);
  }

  private followHeight(): void {
    this.on('height', (height) => {
      this.frame.style.height = `${height}px`;
    });
    this.on('ready', () => void this.requestHeight().catch(() => undefined));
    void this.ready.then(() => this.requestHeight()).catch(() => undefined);
  }

  /** The host's address keeps the view; one that has it is shown it. */
  private mirror(parameter: string): void {
    const kept = new URLSearchParams(location.search).get(parameter);
    void this.ready.then(async () => {
      if (kept) await this.setState(kept).catch(() => undefined);
      this.on('statechange', ({ link }) => {
        const address = new URL(location.href);
        if (link === '') address.searchParams.delete(parameter);
        else address.searchParams.set(parameter, link);
        history.replaceState(history.state, '', address);
      });
    });
  }
}
