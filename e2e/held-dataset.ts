/** The moment before the data are there, for as long as a test wants it. */
import type { Page } from '@playwright/test';
import { TIMELINE_PATH } from './dataset';

/** Keeps the dataset back until it is released: so long the app has nothing to show. */
export async function holdDataset(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(`**/${TIMELINE_PATH}`, async (route) => {
    await released;
    await route.continue();
  });
  return () => release();
}
