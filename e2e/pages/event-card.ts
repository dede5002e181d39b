/** The card of the chosen event: what is known, how, and the proofs. */
import type { Locator, Page } from '@playwright/test';
import type { Words } from './words';

export class EventCard {
  readonly title: Locator;
  readonly currentProof: Locator;
  /** Goes from proof to proof; stands between the card and the article. */
  readonly nextPassage: Locator;

  constructor(
    readonly page: Page,
    readonly words: Words,
  ) {
    this.title = page.locator('#card-title');
    this.nextPassage = page.getByRole('button', { name: words.nextPassage });
    this.currentProof = this.root().locator('[aria-current=true]');
  }

  /** The card, of one event by its title or of whichever is chosen. */
  root(title?: string): Locator {
    const cards = this.page.getByRole('article').filter({ has: this.title });
    return title === undefined ? cards : this.page.getByRole('article', { name: title, exact: true });
  }

  /** The quoted words of a proof: pressing them leads to where they stand. */
  quotation(words: string): Locator {
    return this.root().getByRole('listitem').getByRole('button').filter({ hasText: words });
  }

  button(name: keyof Words): Locator {
    return this.root().getByRole('button', { name: this.words[name], exact: true });
  }
}
