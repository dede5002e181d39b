/** The strip of everything: overview, scrollbar and brush in one, by hand and by keys. */
import { expect, test } from './fixtures';
import { windowIn } from './time-window';

const YEARS = 'from=2014&to=2020';

test('the window on the strip is taken by hand', async ({ reader, page }) => {
  await reader.open(YEARS);
  const before = windowIn(page.url());
  await reader.overview.dragMiddle(60);
  await expect.poll(() => windowIn(page.url()).from).toBeGreaterThan(before.from);
  expect(windowIn(page.url()).length / before.length).toBeCloseTo(1, 1);
});

test('its edges move by keys, and say where they are', async ({ reader, page }) => {
  await reader.open(YEARS);
  const before = windowIn(page.url());
  await reader.overview.edge('end').focus();
  await page.keyboard.press('PageUp');
  await expect.poll(() => windowIn(page.url()).to).toBeGreaterThan(before.to);
  expect(windowIn(page.url()).from).toBe(before.from);
  const year = String(new Date(windowIn(page.url()).to).getUTCFullYear());
  await expect(reader.overview.edge('end')).toHaveAttribute('aria-valuenow', year);
});

test('the axis and the strip show the same window', async ({ reader, page }) => {
  await reader.open(YEARS);
  await reader.axis.button('zoomOut').click();
  await reader.idle();
  const year = String(new Date(windowIn(page.url()).from).getUTCFullYear());
  await expect(reader.overview.edge('start')).toHaveAttribute('aria-valuenow', year);
});
