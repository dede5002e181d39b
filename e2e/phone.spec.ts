/** A phone: the axis above, the list under it, the event on a sheet that rises over the list. */
import type { Locator } from '@playwright/test';
import { titleOf, weightiest } from './dataset';
import { expect, test } from './fixtures';
import { ReaderPage } from './pages/reader-page';
import { windowIn } from './time-window';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const event = weightiest(({ evidence }) => evidence.length === 1);

test('a tap on an event raises its card and article, and lets them down again', async ({ reader, page }) => {
  await reader.open();
  await reader.list.row(titleOf(event)).tap();
  await reader.idle();
  const sheet = page.getByRole('region', { name: reader.words.sheet });
  await expect(sheet).toBeInViewport();
  await expect(reader.card.root(titleOf(event))).toBeVisible();
  await expect(reader.article.passage(event.id).first()).toBeAttached();
  await reader.card.button('close').tap();
  await expect(sheet).toHaveCount(0);
  await expect(reader.list.root).toBeVisible();
});

test('Back lets the sheet down', async ({ reader, page }) => {
  await reader.open();
  await reader.list.row(titleOf(event)).tap();
  await reader.idle();
  await page.goBack();
  await reader.idle();
  await expect(reader.card.root()).toHaveCount(0);
});

test('a tap on a mark opens it', async ({ reader }) => {
  await reader.open(`event=${event.id}`);
  await reader.card.button('fitSelection').tap();
  await reader.idle();
  await reader.card.button('close').tap();
  await reader.axis.mark(titleOf(event)).tap();
  await expect(reader.card.root(titleOf(event))).toBeVisible();
});

test('two fingers zoom, one moves', async ({ reader, page }) => {
  await reader.open('from=2014&to=2024');
  const before = windowIn(page.url());
  await reader.axis.pinch(2);
  await expect.poll(() => windowIn(page.url()).length).toBeLessThan(before.length * 0.8);
});

for (const { width, language } of [
  { width: 320, language: 'en' },
  { width: 320, language: 'fr' },
  { width: 360, language: 'en' },
  { width: 390, language: 'en' },
  { width: 430, language: 'en' },
  { width: 480, language: 'en' },
] as const) {
  test(`the clocks and the way back from a day stand whole on the screen, ${width} px, ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    const reader = new ReaderPage(page, language);
    const isWhole = async (part: Locator) => {
      const box = await part.boundingBox();
      const room = await reader.clocks.root.boundingBox();
      expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((room?.y ?? 0) + (room?.height ?? 0));
      expect(await part.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
    };
    await reader.open();
    // The room that was kept is enough: nothing moves when the clocks come.
    const kept = await reader.clocks.root.evaluate((bar) => {
      const { parentElement: row } = bar;
      return row === null
        ? -1
        : Number.parseFloat(getComputedStyle(row).minHeight) - bar.getBoundingClientRect().height;
    });
    expect(kept).toBeGreaterThanOrEqual(0);
    for (const part of [reader.clocks.by('happened'), reader.clocks.by('reported'), reader.clocks.button('asKnown')])
      await isWhole(part);
    await reader.clocks.button('asKnown').click();
    await reader.idle();
    for (const part of [reader.clocks.day, reader.clocks.button('leave')]) await isWhole(part);
    const [slider, leave] = [
      await reader.clocks.slider.boundingBox(),
      await reader.clocks.button('leave').boundingBox(),
    ];
    expect(slider?.width).toBeGreaterThan(50);
    expect(slider?.y, 'one line').toBeCloseTo(leave?.y ?? 0, -1);
  });
}

test('with large text nothing of the clocks or of the proof’s bar is cut', async ({ page, reader }) => {
  await page.addInitScript(() =>
    localStorage.setItem('sourceline', JSON.stringify({ version: 1, settings: { text: 150 } })),
  );
  await reader.open(`event=${weightiest(({ evidence }) => evidence.length > 1).id}&asof=2026-01-01`);
  const { clocks, card } = reader;
  for (const part of [clocks.by('reported'), clocks.day, clocks.button('leave'), card.nextPassage]) {
    const box = await part.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  }
  const [clock, fact] = [clocks.said, page.locator('.known-then p').first()];
  for (const words of [clock, fact])
    expect(Number.parseFloat(await words.evaluate((one) => getComputedStyle(one).fontSize))).toBeGreaterThanOrEqual(18);
});
