/** What goes between the page and the search's thread, kept in the page for a test to read, and held back where it says so. */
import type { Page } from '@playwright/test';

export interface Message {
  /** Asked for by the page, or told by the thread. */
  readonly kind: 'ask best' | 'ask all' | 'told';
  readonly query: string;
  /** How many events are in it. */
  readonly events: number;
  /** What stood on the page at that moment: rows of the list in its document, and the question the box's list answers. */
  readonly rows: string;
  readonly offered: string | undefined;
}

declare global {
  interface Window {
    watched: { readonly messages: Message[]; isHeld: boolean; readonly held: (() => void)[] };
  }
}

/** Before the page is opened. */
export async function watchSearch(page: Page): Promise<{
  readonly messages: () => Promise<readonly Message[]>;
  /** Keeps what the thread says from the page until `release`. */
  readonly hold: () => Promise<void>;
  readonly release: () => Promise<void>;
}> {
  await page.addInitScript(watchWorkers);
  return {
    messages: () => page.evaluate(() => window.watched.messages),
    hold: () =>
      page.evaluate(() => {
        window.watched.isHeld = true;
      }),
    release: () =>
      page.evaluate(() => {
        window.watched.isHeld = false;
        for (const tell of window.watched.held.splice(0)) tell();
      }),
  };
}

/** In the page. */
function watchWorkers(): void {
  const watched: Window['watched'] = { messages: [], isHeld: false, held: [] };
  window.watched = watched;
  const note = (kind: Message['kind'], query: string, events: number) =>
    watched.messages.push({
      ...{ kind, query, events },
      rows: document.querySelector('#list')?.textContent ?? '',
      offered: document.querySelector<HTMLElement>('.search-popup')?.dataset.query,
    });
  const Native = window.Worker;
  window.Worker = class extends Native {
    override postMessage(message: { readonly kind: string; readonly query: string }): void {
      if (message.kind === 'best' || message.kind === 'all') note(`ask ${message.kind}`, message.query, 0);
      super.postMessage(message);
    }
    override set onmessage(listener: ((message: MessageEvent) => void) | null) {
      super.onmessage = (message: MessageEvent) => {
        const { answer } = message.data;
        const tell = () => {
          if (answer !== undefined) note('told', answer.query, answer.events.length);
          listener?.call(this, message);
        };
        if (watched.isHeld) watched.held.push(tell);
        else tell();
      };
    }
  };
}
