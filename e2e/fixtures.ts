/**
 * The `test` that every browser test imports: a page that is watched for faults, and the page models.
 * A test fails when the page did anything it should not, even if all its assertions hold.
 */
import { test as base, expect } from '@playwright/test';
import { type Faults, watchFaults } from './faults';
import { ReaderPage } from './pages/reader-page';

interface Fixtures {
  readonly faults: Faults;
  readonly reader: ReaderPage;
}

export const test = base.extend<Fixtures>({
  faults: [
    async ({ page, baseURL }, use) => {
      const faults = await watchFaults(page, new URL(baseURL ?? '').origin);
      await use(faults);
      expect(faults.unexpected(), 'nothing went wrong in the page').toEqual([]);
    },
    { auto: true },
  ],
  reader: async ({ page }, use) => use(new ReaderPage(page)),
});

export { expect };
