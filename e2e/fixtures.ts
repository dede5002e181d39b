/**
 * The `test` that every browser test imports: a page that is watched for faults, and the page models.
 * A test fails when the page did anything it should not, even if all its assertions hold.
 */
import { test as base, expect } from '@playwright/test';
import { type Faults, watchFaults } from './faults';
import { type HostServer, startHosts } from './host-server';
import { ReaderPage } from './pages/reader-page';

interface Fixtures {
  readonly faults: Faults;
  readonly reader: ReaderPage;
  /** Somebody else’s pages, on another site. */
  readonly hosts: HostServer;
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
  hosts: async ({ baseURL, faults }, use) => {
    const hosts = await startHosts(baseURL ?? '');
    faults.allowOrigin(hosts.origin);
    await use(hosts);
    hosts.close();
  },
});

export { expect };
