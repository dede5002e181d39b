/** A phone: the axis above, the list under it, the event on a sheet that rises over the list. */
import { titleOf, weightiest } from './dataset';
import { expect, test } from './fixtures';
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
