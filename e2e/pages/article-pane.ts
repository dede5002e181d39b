/** The article in full, with its marked passages and their dates in the margin. */
import type { Locator, Page } from '@playwright/test';
import type { Words } from './words';

export class ArticlePane {
  readonly root: Locator;
  readonly headline: Locator;
  readonly chosenDate: Locator;

  constructor(page: Page, words: Words) {
    this.root = page.getByRole('article', { name: words.article, exact: true });
    this.headline = this.root.getByRole('heading', { level: 2 });
    this.chosenDate = this.root.getByRole('button').and(page.locator('[aria-current=true]'));
  }

  /** The marked words of one proof of an event, counted from 1; several where other passages cut them up. */
  passage(event: string, evidence = 1): Locator {
    return this.root.locator(`mark[data-passages~="${event}:${evidence}"]`);
  }

  /** The date in the margin that leads to an event. */
  marginDate(title: string): Locator {
    return this.root.getByRole('button', { name: title });
  }
}
