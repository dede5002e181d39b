/** The reader as a person meets it: opened by an address, its parts found by roles and names. */
import type { Locator, Page } from '@playwright/test';
import { ArticlePane } from './article-pane';
import { Axis } from './axis';
import { Clocks } from './clocks';
import { EventCard } from './event-card';
import { EventList } from './event-list';
import { Overview } from './overview';
import { type Language, type Words, words } from './words';

declare global {
  interface Window {
    /** Put there by app/dev: the app's own word that nothing is pending. */
    readonly sourceline?: {
      readonly waitForIdle: () => Promise<void>;
      readonly state: () => { readonly window: unknown };
    };
  }
}

export class ReaderPage {
  readonly words: Words;
  readonly axis: Axis;
  readonly clocks: Clocks;
  readonly overview: Overview;
  readonly list: EventList;
  readonly card: EventCard;
  readonly article: ArticlePane;
  /** What is said of the link that led here. */
  readonly notice: Locator;

  constructor(
    readonly page: Page,
    readonly language: Language = 'en',
  ) {
    this.words = words[language];
    this.axis = new Axis(page, this.words);
    this.clocks = new Clocks(page, this.words);
    this.overview = new Overview(page, this.words);
    this.list = new EventList(page, this.words);
    this.card = new EventCard(page, this.words);
    this.article = new ArticlePane(page, this.words);
    this.notice = page.getByRole('status').filter({ hasText: this.words.link });
  }

  /** Opens the reader and lets it come to rest; `query` is what stands after the question mark. */
  async open(query = ''): Promise<void> {
    await this.visit(query);
    await this.idle();
  }

  /** Opens the reader, or another page of the site's by its folder, and does not wait. */
  async visit(query = '', page = ''): Promise<void> {
    const folder = `./${page}${this.language === 'en' ? '' : `${this.language}/`}`;
    await this.page.goto(query === '' ? folder : `${folder}?${query}`);
  }

  /** Until the app has nothing left to load, to draw or to move. */
  async idle(): Promise<void> {
    await this.page.waitForFunction(() => window.sourceline !== undefined);
    await this.page.evaluate(() => window.sourceline?.waitForIdle());
  }

  /** A choice in the bar on top. */
  field(name: keyof Words): Locator {
    const bar = this.page.getByRole('banner');
    const options = { name: this.words[name] };
    return bar.getByRole('combobox', options).or(bar.getByRole('checkbox', options));
  }

  /** What the address says of a choice; null where it says nothing. */
  param(name: string): string | null {
    return new URL(this.page.url()).searchParams.get(name);
  }
}
