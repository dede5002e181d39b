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

  get canvas(): Locator {
    return this.root.locator('canvas');
  }

  /** How many of the picture's pixels have the colour of what is filtered out. */
  shadowed(): Promise<number> {
    return this.canvas.evaluate((canvas) => {
      const probe = document.body.appendChild(document.createElement('canvas'));
      probe.style.color = 'var(--rule)';
      const colour = getComputedStyle(probe).color;
      const one = probe.getContext('2d') as CanvasRenderingContext2D;
      one.fillStyle = colour;
      one.fillRect(0, 0, 1, 1);
      const [r, g, b] = one.getImageData(0, 0, 1, 1).data;
      probe.remove();
      const { width, height } = canvas as HTMLCanvasElement;
      const pixels = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
      let count = 0;
      for (let at = 0; at < pixels.length; at += 4) {
        if (pixels[at] === r && pixels[at + 1] === g && pixels[at + 2] === b && pixels[at + 3] === 255) count += 1;
      }
      return count;
    });
  }

  /** Moves the window by so many pixels with a finger on its middle. */
  async swipeMiddle(by: number): Promise<void> {
    const { x, y } = await this.middle();
    const touch = await this.page.context().newCDPSession(this.page);
    const to = (type: 'touchStart' | 'touchMove', at: number) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x: at, y }] });
    await to('touchStart', x);
    for (let step = 1; step <= 5; step += 1) await to('touchMove', x + (by * step) / 5);
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  private async middle(): Promise<{ readonly x: number; readonly y: number }> {
    const box = await this.root.getByRole('slider', { name: this.words.windowMiddle }).boundingBox();
    if (box === null) throw new Error('The strip is not drawn.');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** Takes the window by its middle and moves it by so many pixels. */
  async dragMiddle(by: number): Promise<void> {
    const { x, y } = await this.middle();
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + by, y, { steps: 5 });
    await this.page.mouse.up();
  }
}
