/** The chronological list: the same events as the axis, as a document. */
import type { Locator, Page } from '@playwright/test';
import type { Words } from './words';

export class EventList {
  readonly root: Locator;
  readonly rows: Locator;
  readonly chosen: Locator;

  constructor(page: Page, words: Words) {
    this.root = page.getByRole('region', { name: words.list });
    this.rows = this.root.getByRole('button');
    this.chosen = this.root.locator('[aria-current=true]');
  }

  row(title: string): Locator {
    return this.rows.filter({ hasText: title });
  }
}
