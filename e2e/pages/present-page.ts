/** A presentation as a class and its teacher meet it: the slide, its controls, the other tab. */
import type { Locator, Page } from '@playwright/test';
import { ReaderPage } from './reader-page';
import type { Language } from './words';

const names = {
  en: {
    next: 'Next step',
    previous: 'Previous step',
    overview: 'Overview of the steps',
    presenter: 'Presenter view, in a tab of its own',
    notes: 'Notes',
    unblank: 'Show the presentation again',
    question: 'Question',
  },
  fr: {
    next: 'Étape suivante',
    previous: 'Étape précédente',
    overview: 'Vue d’ensemble des étapes',
    presenter: 'Vue de l’orateur, dans un onglet à part',
    notes: 'Notes de l’orateur',
    unblank: 'Réafficher la présentation',
    question: 'À discuter',
  },
} as const;

export class PresentPage {
  readonly names: (typeof names)[Language];
  private readonly reader: ReaderPage;

  constructor(
    readonly page: Page,
    language: Language = 'en',
  ) {
    this.names = names[language];
    this.reader = new ReaderPage(page, language);
  }

  async open(query = 'mode=present'): Promise<void> {
    await this.reader.open(query);
  }

  idle(): Promise<void> {
    return this.reader.idle();
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    await this.idle();
  }

  /** The step’s heading, as large as it is drawn. */
  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** The marks of the slide’s axis that stand for one event or article. */
  get marks(): Locator {
    return this.page.getByRole('listbox').getByRole('option').filter({ hasNotText: /^\d+$/ });
  }

  get blank(): Locator {
    return this.page.getByRole('button', { name: this.names.unblank });
  }

  get notes(): Locator {
    return this.page.getByRole('region', { name: this.names.notes });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  button(name: keyof (typeof names)[Language]): Locator {
    return this.page.getByRole('button', { name: this.names[name], exact: true });
  }

  get presenterLink(): Locator {
    return this.page.getByRole('link', { name: this.names.presenter });
  }

  /** The step of the address, counted from 1. */
  get step(): number {
    return Number(new URL(this.page.url()).searchParams.get('step'));
  }
}
