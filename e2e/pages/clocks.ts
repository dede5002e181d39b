/** The clocks over the axis: the switch, and what was known on a day. */
import type { Locator, Page } from '@playwright/test';
import type { Words } from './words';

export class Clocks {
  readonly root: Locator;
  readonly slider: Locator;
  readonly day: Locator;
  readonly said: Locator;

  constructor(
    page: Page,
    readonly words: Words,
  ) {
    this.root = page.getByRole('region', { name: words.clock, exact: true });
    this.slider = this.root.getByRole('slider');
    this.day = this.root.getByLabel(words.asKnownOn, { exact: true });
    this.said = this.root.getByRole('status');
  }

  by(clock: 'happened' | 'reported'): Locator {
    return this.root.getByRole('radio', { name: this.words[clock], exact: true });
  }

  button(name: keyof Words): Locator {
    return this.root.getByRole('button', { name: this.words[name], exact: true });
  }
}
