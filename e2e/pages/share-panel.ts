/** The panel for sharing: opened from the bar, its parts found by their names. */
import type { Download, Locator, Page } from '@playwright/test';
import type { Language } from './words';

const words = {
  en: {
    share: 'Share',
    more: 'More',
    link: 'Link',
    cite: 'Cite',
    export: 'Export',
    picture: 'Picture',
    copy: 'Copy',
    enlarge: 'Show the code large',
    embed: 'Embed in a page…',
    size: 'Size',
    own: 'Own size',
  },
  fr: {
    share: 'Partager',
    more: 'Plus',
    link: 'Lien',
    cite: 'Citer',
    export: 'Exporter',
    picture: 'Image',
    copy: 'Copier',
    enlarge: 'Montrer le code en grand',
    embed: 'Intégrer dans une page…',
    size: 'Taille',
    own: 'Autre taille',
  },
} as const;

type Tab = 'link' | 'cite' | 'export' | 'picture';

export class SharePanel {
  readonly words: (typeof words)[Language];
  readonly root: Locator;

  constructor(
    readonly page: Page,
    language: Language = 'en',
  ) {
    this.words = words[language];
    this.root = page.getByRole('dialog', { name: this.words.share, exact: true });
  }

  async open(tab: Tab = 'link'): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: this.words.share, exact: true }).click();
    await this.tab(tab).click();
    await this.root.getByRole('tabpanel').locator('visible=true').first().waitFor();
  }

  /** From the bar; where an event's sheet covers it, from its card; on a phone, from the menu with the rest. */
  async openAnywhere(): Promise<void> {
    const button = this.page.getByRole('button', { name: this.words.share, exact: true }).locator('visible=true');
    if ((await button.count()) > 0) return button.last().click();
    await this.page.getByRole('banner').getByRole('button', { name: this.words.more, exact: true }).click();
    await this.page.getByRole('menuitem', { name: `${this.words.share}…` }).click();
  }

  tab(tab: Tab): Locator {
    return this.root.getByRole('tab', { name: this.words[tab] });
  }

  choice(name: string | RegExp): Locator {
    return this.root.getByRole('radio', { name });
  }

  field(name: string): Locator {
    return this.root.getByRole('textbox', { name, exact: true });
  }

  copy(field: string): Locator {
    return this.root.getByRole('button', { name: `${this.words.copy}, ${field}` });
  }

  button(name: string | RegExp): Locator {
    return this.root.getByRole('button', { name });
  }

  get qr(): Locator {
    return this.page.getByRole('img', { name: /QR/ }).locator('visible=true').last();
  }

  /** Presses a button and gives the file that it hands over. */
  async save(button: string | RegExp): Promise<Download> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.button(button).click()]);
    return download;
  }
}
