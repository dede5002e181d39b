/** The accessibility check: axe with the rules of WCAG 2.2 AA, its findings as words that name the place. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface AxeOptions {
  /** Whether the reader's list is looked at too: half of the time of a check, and the same in most states. */
  readonly list?: boolean;
}

export async function expectAccessible(page: Page, { list = true }: AxeOptions = {}): Promise<void> {
  const builder = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(RULES)
    // In the page itself: the way meant for frames writes down every element first, and takes three times as long.
    .setLegacyMode(true)
    // What is in a frame is a page of its own, and checked as such.
    .exclude('iframe');
  if (!list) builder.exclude('.list-pane ol');
  // Under a dialog nothing can be reached; it is looked at where there is none.
  if (await page.locator('dialog:modal').count()) builder.include('dialog[open]');
  const { violations } = await builder.analyze();
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.target.join(' ')}\n  ${node.failureSummary ?? ''}`),
  );
  expect(findings).toEqual([]);
}
