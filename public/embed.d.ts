/**
 * Sourceline's embed, from a host page: `embed.js`. One file, no dependency; version 1 of the messages.
 *
 *     <script src="https://example.org/timeline/embed.js" defer></script>
 */

/** What an embed says of itself when it is ready. */
export interface Ready {
  readonly methods: readonly string[];
  readonly events: readonly string[];
  /** Of the messages. */
  readonly version: number;
  /** Of the timeline. */
  readonly dataVersion: number;
}

export interface State {
  /** Query of an address that shows the same view. */
  readonly link: string;
  readonly event: string | null;
  /** Which of the event's proofs, from 1. */
  readonly evidence: number | null;
  /** The window, half-open, in UTC (ISO 8601). */
  readonly from: string;
  readonly to: string;
  /** How many events pass the filters. */
  readonly shown: number;
  readonly theme: 'auto' | 'light' | 'dark' | 'contrast';
  readonly lang: string;
  readonly playing: boolean;
}

export interface Range {
  readonly from: string;
  readonly to: string;
}

export interface Evidence {
  readonly event: string;
  readonly evidence: number;
}

/** Parameters of a link, by name: `{ event: 'madrid-summit-2022', topic: ['summits'] }`, or a query. */
export type Parameters = string | Readonly<Record<string, string | number | boolean | readonly string[] | null>>;

export interface Events {
  ready: Ready;
  statechange: State;
  eventselected: string | null;
  evidenceopened: Evidence;
  rangechange: Range;
  /** In CSS pixels; told where it was asked for. */
  height: number;
  error: { readonly message: string; readonly method?: string };
}

export interface Options {
  /** Gives the frame the height of its content. */
  readonly autoHeight?: boolean;
  /** Keeps the view in this parameter of the host's own address, so that a link to the host's page opens it again. */
  readonly mirror?: string;
}

export declare class Sourceline {
  /** Of the messages. */
  static readonly version: 1;
  constructor(frame: HTMLIFrameElement, options?: Options);
  readonly frame: HTMLIFrameElement;
  /** Resolves when the embed can be spoken to. Calls made before are kept until then. */
  readonly ready: Promise<Ready>;
  ping(): Promise<Ready>;
  /** Opens an event, or one of its proofs; null closes what is open. Rejects where there is no such event or proof. */
  goTo(event: string | { readonly event: string; readonly evidence?: number } | null): Promise<State>;
  /**
   * Shows that view, and takes no focus for it. Rejects what is not of the view: `lang` (`setLang` changes it), what the
   * frame's address says, and `compare` and `who`, which open dialogs; from a query those two are left out.
   */
  setState(parameters: Parameters): Promise<State>;
  setRange(range: Range): Promise<State>;
  /** Replaces the filters that are named: `{ topic: ['summits'], q: 'Madrid' }`. */
  setFilter(filters: Parameters): Promise<State>;
  setTheme(theme: State['theme']): Promise<State>;
  setLang(language: string): Promise<State>;
  play(): Promise<State>;
  pause(): Promise<State>;
  next(): Promise<State>;
  prev(): Promise<State>;
  getState(): Promise<State>;
  /** Asks for the height now, and to be told of it from now on. */
  requestHeight(): Promise<number>;
  on<E extends keyof Events>(event: E, listener: (value: Events[E]) => void): this;
  off<E extends keyof Events>(event: E, listener: (value: Events[E]) => void): this;
  /** Stops listening; the frame stays. */
  destroy(): void;
}

/**
 * `<source-line event="madrid-summit-2022" lang="fr" height="480">`: an attribute for each parameter of the embed, `src`
 * for the embed's address (beside `embed.js` unless given), `height` in CSS pixels or `auto`, `mirror` as in `Options`.
 */
export declare class SourceLineElement extends HTMLElement {
  readonly timeline: Sourceline | null;
}

declare global {
  interface Window {
    Sourceline: typeof Sourceline;
  }
  interface HTMLElementTagNameMap {
    'source-line': SourceLineElement;
  }
}
