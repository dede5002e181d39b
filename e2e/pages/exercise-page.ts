/** The exercises as a person meets them. Knows the questions by the same maker that the page has, never by heart. */
import { expect, type Locator, type Page } from '@playwright/test';
import { exercise as english } from '../../app/i18n/exercise/en';
import { exercise as french } from '../../app/i18n/exercise/fr';
import type { Language } from './words';

const WORDS = { en: english, fr: french };

export class ExercisePage {
  readonly words: (typeof WORDS)[Language];

  constructor(
    readonly page: Page,
    readonly language: Language = 'en',
  ) {
    this.words = WORDS[language];
  }

  async open(query = ''): Promise<void> {
    const folder = this.language === 'en' ? './' : `./${this.language}/`;
    await this.page.goto(`${folder}?mode=exercise${query === '' ? '' : `&${query}`}`);
    await this.idle();
  }

  async idle(): Promise<void> {
    await this.page.waitForFunction(() => window.sourceline !== undefined);
    await this.page.evaluate(() => window.sourceline?.waitForIdle());
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { name });
  }

  /** The cards to be put in order, from the top. */
  get cards(): Locator {
    return this.page.getByRole('list', { name: this.words.order.task }).getByRole('listitem');
  }

  /** The words that can be marked. */
  get options(): Locator {
    return this.page.getByRole('listbox', { name: this.words.words.text }).getByRole('option');
  }

  get marked(): Locator {
    return this.options.and(this.page.locator('[aria-selected="true"]'));
  }

  /** What a verdict is about has come, with the focus on it. */
  async expectVerdict(verdict: 'right' | 'partly' | 'wrong'): Promise<void> {
    await expect(this.heading(new RegExp(`^${this.words[verdict]}`))).toBeFocused();
  }

  async next(): Promise<void> {
    await this.button(this.words.next).or(this.button(this.words.finish)).click();
  }
}
