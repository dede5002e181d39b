/** The editor of a person's own stories. */
import type { Locator, Page } from '@playwright/test';
import { ReaderPage } from './reader-page';

export class StoryEditor {
  private readonly reader: ReaderPage;

  constructor(readonly page: Page) {
    this.reader = new ReaderPage(page);
  }

  /** Opens the reader at a view, and the editor over it. */
  async open(query = ''): Promise<void> {
    await this.reader.open(query);
    await this.openHere();
  }

  /** Opens the editor over the reader as it is. */
  async openHere(): Promise<void> {
    await this.page.getByRole('button', { name: 'More', exact: true }).click();
    await this.page.getByRole('menuitem', { name: 'Edit stories…' }).click();
    await this.root.waitFor();
    await this.idle();
  }

  idle(): Promise<void> {
    return this.reader.idle();
  }

  get root(): Locator {
    return this.page.getByRole('dialog', { name: 'Your stories' });
  }

  button(name: string | RegExp): Locator {
    return this.root.getByRole('button', { name, exact: typeof name === 'string' });
  }

  get title(): Locator {
    return this.root.getByLabel('Title of the story');
  }

  get steps(): Locator {
    return this.root.getByRole('list').first().getByRole('listitem');
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.root.waitFor({ state: 'hidden' });
  }

  /** A new story of that title, with a step for each view. */
  async make(title: string, views: readonly string[]): Promise<void> {
    await this.open(views[0]);
    await this.button('New story').click();
    await this.title.fill(title);
    for (const [at, view] of views.entries()) {
      if (at > 0) await this.open(view);
      await this.button('Add this view as a step').click();
    }
  }
}
