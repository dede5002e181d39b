/** The axis: one listbox whose options are the marks, moved by wheel, hand, keys and buttons. */
import type { Locator, Page } from '@playwright/test';
import type { Words } from './words';

export class Axis {
  readonly root: Locator;
  readonly marks: Locator;
  readonly chosen: Locator;
  /** Marks that stand for several events: a number instead of words. */
  readonly clusters: Locator;

  constructor(
    readonly page: Page,
    readonly words: Words,
  ) {
    this.root = page.getByRole('listbox', { name: words.axis });
    this.marks = this.root.getByRole('option');
    this.chosen = this.root.getByRole('option', { selected: true });
    this.clusters = this.marks.filter({ hasText: /^\d+$/ });
  }

  /** The mark of an event or an article; its name ends in the title. */
  mark(title: string): Locator {
    return this.marks.filter({ has: this.page.getByText(title, { exact: true }) });
  }

  button(name: keyof Words): Locator {
    return this.page.getByRole('toolbar').getByRole('button', { name: this.words[name], exact: true });
  }

  /** Turns the wheel over the axis, at a share of its width from the left; negative is away from the person. */
  async wheel(
    deltaY: number,
    { at = 0.5, deltaX = 0 }: { readonly at?: number; readonly deltaX?: number } = {},
  ): Promise<void> {
    const box = await this.plot();
    await this.page.mouse.move(box.x + box.width * at, box.y + box.height / 2);
    await this.page.mouse.wheel(deltaX, deltaY);
  }

  /** Takes the axis by hand and moves it by a share of its width. */
  async drag(share: number): Promise<void> {
    const box = await this.plot();
    const y = box.y + box.height / 2;
    const from = box.x + box.width / 2;
    await this.page.mouse.move(from, y);
    await this.page.mouse.down();
    await this.page.mouse.move(from + (box.width * share) / 2, y, { steps: 5 });
    await this.page.mouse.move(from + box.width * share, y, { steps: 5 });
    await this.page.mouse.up();
  }

  /** Spreads two fingers on the axis by a factor; below 1 brings them together. */
  async pinch(factor: number): Promise<void> {
    const box = await this.plot();
    const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const touch = await this.page.context().newCDPSession(this.page);
    const fingers = (apart: number) => [centre.x - apart, centre.x + apart].map((x) => ({ x, y: centre.y }));
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(FINGERS_APART) });
    for (let step = 1; step <= 5; step++) {
      const apart = FINGERS_APART * (1 + ((factor - 1) * step) / 5);
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
    }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  /** Where time is drawn and can be seen: beside the names of the lanes, or under them. */
  private async plot(): Promise<Box> {
    const [drawn, seen] = await Promise.all([
      this.root.locator('.vis-panel.vis-center').boundingBox(),
      this.root.boundingBox(),
    ]);
    if (drawn === null || seen === null) throw new Error('The axis is not drawn.');
    return { x: drawn.x, width: drawn.width, y: seen.y, height: seen.height };
  }
}

const FINGERS_APART = 40;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
