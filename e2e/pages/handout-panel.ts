/** The print dialog, and what the printer makes of it: a PDF by the browser itself, read page by page. */
import { expect, type Locator } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { en } from '../../app/i18n/actions/en';
import { fr } from '../../app/i18n/actions/fr';
import { paper as english } from '../../app/i18n/paper/en';
import { paper as french } from '../../app/i18n/paper/fr';
import type { ReaderPage } from './reader-page';

export interface PdfPage {
  /** Without any space, as `plain` gives it. */
  readonly text: string;
  /** In points. */
  readonly width: number;
  readonly height: number;
}

export class HandoutPanel {
  readonly words: typeof english | typeof french;

  constructor(readonly reader: ReaderPage) {
    this.words = { en: english, fr: french }[reader.language];
  }

  get dialog(): Locator {
    return this.reader.page.getByRole('dialog', { name: this.words.title });
  }

  /** Opens the reader, and the dialog from its menu. */
  async open(query = ''): Promise<void> {
    await this.reader.open(query);
    await this.openFromMenu();
  }

  async openFromMenu(): Promise<void> {
    const { page, language } = this.reader;
    await page.getByRole('button', { name: { en: 'More', fr: 'Plus' }[language], exact: true }).click();
    await page.getByRole('menuitem', { name: { en, fr }[language].labels.handout }).click();
    await expect(this.dialog).toBeVisible({ timeout: 20_000 });
    await this.reader.idle();
  }

  async choose(choice: {
    readonly variant?: keyof typeof english.variants;
    readonly from?: string;
    readonly most?: string;
    readonly size?: keyof typeof english.sizes;
  }): Promise<void> {
    const { dialog, words } = this;
    if (choice.variant) await dialog.getByRole('radio', { name: words.variants[choice.variant].name }).check();
    if (choice.from) await dialog.getByRole('radio', { name: choice.from, exact: true }).check();
    if (choice.most) await dialog.getByRole('combobox', { name: words.most }).selectOption(choice.most);
    if (choice.size) await dialog.getByRole('combobox', { name: words.size }).selectOption(choice.size);
  }

  /** What would come out of the printer. */
  async print(path?: string): Promise<readonly PdfPage[]> {
    const bytes = await this.reader.page.pdf({ preferCSSPageSize: true, ...(path === undefined ? {} : { path }) });
    const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: true, verbosity: 0 }).promise;
    const numbers = Array.from({ length: pdf.numPages }, (_, at) => at + 1);
    return Promise.all(
      numbers.map(async (number) => {
        const page = await pdf.getPage(number);
        const { items } = await page.getTextContent();
        const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
        const [, , width = 0, height = 0] = page.view;
        return { text: plain(text), width, height };
      }),
    );
  }
}

/** The letters alone: without spaces, for a line may break after a hyphen; ligatures as their letters. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    // The face has one picture for several apostrophes.
    .replace(/[\u02bc\u2019]/g, '\u2019')
    .replace(/\s+/g, '');
