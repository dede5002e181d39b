/** The strip under the axis: the whole range, with the window on it as three sliders. */
import type { Locator, Page } from '@playwright/test';
import type { Words } from './words';

export class Overview {
  readonly root: Locator;

  constructor(
    readonly page: Page,
    readonly words: Words,
  ) {
    this.root = page.getByRole('region', { name: words.overview });
  }

  edge(which: 'start' | 'end'): Locator {
    const name = which === 'start' ? this.words.windowStart : this.words.windowEnd;
    return this.root.getByRole('slider', { name, exact: true });
  }

  /** Takes the window by its middle and moves it by so many pixels. */
  async dragMiddle(by: number): Promise<void> {
    const box = await this.root.getByRole('slider', { name: this.words.windowMiddle }).boundingBox();
    if (box === null) throw new Error('The strip is not drawn.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + by, y, { steps: 5 });
    await this.page.mouse.up();
  }
}
