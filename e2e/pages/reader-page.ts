/** The reader as a person meets it: opened by an address, found by roles and names. */
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Put there by app/dev: the app's own word that nothing is pending. */
    readonly sourceline?: { readonly waitForIdle: () => Promise<void> };
  }
}

export class ReaderPage {
  constructor(readonly page: Page) {}

  /** Opens the reader; `query` is what stands after the question mark. */
  async open(query = ''): Promise<void> {
    await this.page.goto(query === '' ? './' : `./?${query}`);
    await this.idle();
  }

  /** Until the app has nothing left to load, to draw or to animate. */
  async idle(): Promise<void> {
    await this.page.waitForFunction(() => window.sourceline !== undefined);
    await this.page.evaluate(() => window.sourceline?.waitForIdle());
  }
}
