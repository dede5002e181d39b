/** The palette: one box whose results are options of a list. */
import type { Locator, Page } from '@playwright/test';

export class Palette {
  readonly root: Locator;
  readonly box: Locator;
  readonly options: Locator;
  /** The option that Enter would choose. */
  readonly active: Locator;

  constructor(readonly page: Page) {
    this.root = page.getByRole('dialog', { name: /^(?:Go to|Aller à)$/ });
    this.box = this.root.getByRole('combobox');
    this.options = this.root.getByRole('option');
    this.active = this.root.getByRole('option', { selected: true });
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await this.box.waitFor();
  }

  group(name: string): Locator {
    return this.root.getByRole('group', { name, exact: true }).getByRole('option');
  }
}
