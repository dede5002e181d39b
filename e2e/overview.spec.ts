/** The strip of everything: overview, scrollbar and brush in one, by hand and by keys. */
import { timeline } from './dataset';
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

test('a wheel zooms, a double click shows everything', async ({ reader, page }) => {
  await reader.open(YEARS);
  const before = windowIn(page.url());
  await reader.overview.root.getByRole('slider', { name: reader.words.windowMiddle }).hover();
  await page.mouse.wheel(0, -300);
  await expect.poll(() => windowIn(page.url()).length).toBeLessThan(before.length);
  await reader.overview.root.getByRole('slider', { name: reader.words.windowMiddle }).dblclick();
  await expect.poll(() => new URL(page.url()).searchParams.get('from')).not.toBe('2014');
  await reader.idle();
  expect(Number(await reader.overview.edge('start').getAttribute('aria-valuenow'))).toBeLessThan(1950);
});

test('what filters leave out stays as a shadow', async ({ reader }) => {
  await reader.open(YEARS);
  const before = await reader.overview.shadowed();
  await reader.open(`${YEARS}&topic=${timeline.topics[0]?.id}`);
  expect(await reader.overview.shadowed()).toBeGreaterThan(before + 100);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2.5 });

  test('a finger moves the window, and the picture is sharp', async ({ reader, page }) => {
    await reader.open(YEARS);
    const drawn = await reader.overview.canvas.evaluate((canvas: HTMLCanvasElement) => canvas.width);
    expect(drawn).toBe(Math.round(2.5 * ((await reader.overview.canvas.boundingBox())?.width ?? 0)));
    const before = windowIn(page.url());
    await reader.overview.swipeMiddle(-40);
    await expect.poll(() => windowIn(page.url()).from).toBeLessThan(before.from);
    expect(windowIn(page.url()).length / before.length).toBeCloseTo(1, 1);
  });
});
