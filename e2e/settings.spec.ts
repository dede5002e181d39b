/** Settings: each takes effect at once, is kept, is the same in every open tab, and is no worse off where it cannot be. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { ReaderPage } from './pages/reader-page';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Settings' });

async function openSettings(reader: ReaderPage): Promise<void> {
  await reader.page.keyboard.press(',');
  await expect(dialog(reader.page)).toBeVisible();
}

const choose = (page: Page, name: string) => dialog(page).getByRole('radio', { name, exact: true }).check();
const sizeOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => ({
      font: Number.parseFloat(getComputedStyle(element).fontSize),
      height: element.getBoundingClientRect().height,
    }));

test('text grows everywhere, on the axis too, and stays so', async ({ reader, page }) => {
  await reader.open('from=2022&to=2023');
  // An event's mark: with larger text, what stands for several is another mark, and not of a row's whole height.
  const places = ['.event-row-title', '.lane-label', '.mark:not(.mark-cluster)', '.header h1'];
  const before = await Promise.all(places.map((place) => sizeOf(page, place)));
  await openSettings(reader);
  await choose(page, '150\u00a0%');
  await page.keyboard.press('Escape');
  await reader.idle();
  const after = await Promise.all(places.map((place) => sizeOf(page, place)));
  after.forEach(({ font }, at) => {
    expect(font / (before[at]?.font ?? 1), places[at]).toBeGreaterThan(1.3);
  });
  expect((after[2]?.height ?? 0) / (before[2]?.height ?? 1)).toBeCloseTo(1.5, 1);
  await page.reload();
  await reader.idle();
  expect(await sizeOf(page, '.event-row-title')).toEqual(after[0]);
});

test('rows stand closer where one wants them to', async ({ reader, page }) => {
  await reader.open('from=2022&to=2023');
  const before = await Promise.all([sizeOf(page, '.event-row'), sizeOf(page, '.mark')]);
  await openSettings(reader);
  await choose(page, 'Close together');
  await page.keyboard.press('Escape');
  await reader.idle();
  const after = await Promise.all([sizeOf(page, '.event-row'), sizeOf(page, '.mark')]);
  after.forEach(({ height }, at) => {
    expect(height).toBeLessThan(before[at]?.height ?? 0);
  });
});

test('nothing moves where one has said so, and things move where one has, whatever the system says', async ({
  reader,
  page,
}) => {
  const moves = () =>
    page.evaluate(() => {
      const probe = document.createElement('i');
      probe.style.transition = 'opacity 1s';
      document.querySelector('#app')?.append(probe);
      const seconds = getComputedStyle(probe).transitionDuration;
      probe.remove();
      return seconds !== '0s';
    });
  await reader.open();
  expect(await moves()).toBe(true);
  await openSettings(reader);
  await choose(page, 'Nothing moves');
  expect(await moves()).toBe(false);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await choose(page, 'Things move');
  expect(await moves()).toBe(true);
  await dialog(page).getByRole('group', { name: 'Movement' }).getByRole('radio', { name: 'As the system' }).check();
  expect(await moves()).toBe(false);
});

test('what is changed in one tab is changed in the other, and reset in both', async ({ reader, page, context }) => {
  await reader.open();
  const other = await context.newPage();
  const otherReader = new ReaderPage(other);
  await otherReader.open();
  await openSettings(reader);
  await choose(page, 'Dark');
  await choose(page, '130\u00a0%');
  await dialog(page).getByRole('checkbox', { name: 'Background events' }).uncheck();
  const root = other.locator('html');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await expect(root).toHaveAttribute('data-text', '130');
  await expect(other.getByRole('region', { name: 'Filters in force' })).toContainText('Background: hidden');
  await expect.poll(() => otherReader.param('background')).toBe('0');
  await dialog(page).getByRole('button', { name: 'Reset to defaults' }).click();
  await expect(dialog(page).getByRole('status')).toHaveText('Everything is as at first.');
  await expect(root).not.toHaveAttribute('data-theme');
  await expect(root).not.toHaveAttribute('data-text');
  await expect(other.getByRole('region', { name: 'Filters in force' })).toHaveCount(0);
});

test('settings of a newer version are read and left as they are, and that is said', async ({ reader, page }) => {
  const newer = JSON.stringify({ version: 9, settings: { theme: 'dark', hue: 7 } });
  await page.addInitScript((text) => localStorage.setItem('sourceline', text), newer);
  await reader.open();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await openSettings(reader);
  await expect(dialog(page)).toContainText('they last until the page is closed');
  await choose(page, 'Light');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  expect(await page.evaluate(() => localStorage.getItem('sourceline'))).toBe(newer);
});

test('settings last as long as the page where storage is refused', async ({ reader, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await reader.open();
  await openSettings(reader);
  await expect(dialog(page)).toContainText('they last until the page is closed');
  await choose(page, '115\u00a0%');
  await expect(page.locator('html')).toHaveAttribute('data-text', '115');
});
