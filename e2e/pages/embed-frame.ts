/** An embed in a frame of somebody else's page: its parts found by roles and names, as in the reader. */
import type { Frame, FrameLocator, Locator, Page } from '@playwright/test';
import { type Language, type Words, words } from './words';

export class EmbedFrame {
  readonly inside: FrameLocator;
  readonly words: Words;
  readonly axis: Locator;
  readonly rows: Locator;
  readonly sheet: Locator;

  /** @param frame the `iframe` element on the host's page */
  constructor(
    readonly page: Page,
    readonly frame: Locator,
    language: Language = 'en',
  ) {
    this.words = words[language];
    this.inside = frame.contentFrame();
    this.axis = this.inside.getByRole('listbox', { name: this.words.axis });
    this.rows = this.inside.getByRole('region', { name: this.words.list }).getByRole('button');
    this.sheet = this.inside.getByRole('region', { name: this.words.sheet });
  }

  row(title: string): Locator {
    return this.rows.filter({ hasText: title });
  }

  /** The frame's own document. */
  async document(): Promise<Frame> {
    const frame = await (await this.frame.elementHandle())?.contentFrame();
    if (!frame) throw new Error('The frame has no document.');
    return frame;
  }

  /** Until the embed has nothing left to load, to draw or to move. */
  async idle(): Promise<void> {
    const frame = await this.document();
    await frame.waitForFunction(() => window.sourceline !== undefined);
    await frame.evaluate(() => window.sourceline?.waitForIdle());
  }

  /** Loads the frame's page anew. What is waited for after it is of the new page: the old one goes a moment later. */
  async reload(): Promise<void> {
    await (await this.document()).evaluate(() => {
      Object.assign(window, { sourceline: undefined });
      setTimeout(() => location.reload());
    });
  }

  /** The window of time that the frame's address says. */
  async range(): Promise<string> {
    return (await this.document()).evaluate(() => JSON.stringify(window.sourceline?.state().window ?? null));
  }

  /** Where on the page the middle of the axis is. */
  async middle(): Promise<{ readonly x: number; readonly y: number }> {
    const box = await this.axis.boundingBox();
    if (box === null) throw new Error('The axis is not drawn.');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
}
