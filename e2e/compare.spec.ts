/** What was said twice, side by side; linkable, opened from the card, each passage a way to where it stands. */
import { timeline, titleOf } from './dataset';
import { expect, test } from './fixtures';
import { ReaderPage } from './pages/reader-page';

const thread = timeline.threads?.find(({ id }) => id === 'secretary-general');
const term = timeline.events.find(({ id }) => id === 'stoltenberg-successor-search-2022');
if (thread === undefined || term === undefined) throw new Error('The dataset has lost what these tests are about.');
const articlesOf = (events: readonly string[]) =>
  new Set(
    timeline.events
      .filter(({ id }) => events.includes(id))
      .flatMap(({ evidence }) => evidence.map(({ source }) => source)),
  );

test('an event told in several articles opens side by side from its card', async ({ page, reader }) => {
  await reader.open(`event=${term.id}`);
  const opener = reader.card.root().getByRole('button', { name: /^Side by side/ });
  await opener.click();
  const dialog = page.getByRole('dialog', { name: `Side by side: ${titleOf(term)}` });
  await expect(dialog.getByRole('heading', { level: 3 })).toHaveCount(articlesOf([term.id]).size + 1);
  await expect(dialog).toContainText('Status planned → became ongoing');
  await expect(dialog).toContainText('Date 24 March 2022 → became 16–18 June 2023');
  expect(reader.param('compare')).toBe(term.id);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('a thread joins its events, and each passage leads to its place in the article', async ({ page, reader }) => {
  await reader.open(`compare=${thread.id}`);
  const dialog = page.getByRole('dialog', { name: `Side by side: ${thread.title.en}` });
  await expect(dialog.locator('.compare-column')).toHaveCount(articlesOf(thread.events).size);
  await expect(dialog).toContainText(thread.note?.en ?? '');
  const quote = 'Le secrétaire général de l’OTAN, Mark Latte';
  await dialog.getByRole('button', { name: quote }).last().click();
  await reader.idle();
  await expect(dialog).toHaveCount(0);
  await expect(reader.card.root()).toBeVisible();
  await expect(reader.article.root.locator('mark.is-selected').first()).toBeInViewport();
  await page.goBack();
  await expect(dialog).toBeVisible();
});

test('Back closes it, and the overview has all there is', async ({ page, reader }) => {
  await reader.open();
  await reader.list.row(titleOf(term)).click();
  await reader.card
    .root()
    .getByRole('button', { name: `The same thing: ${thread.title.en}` })
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(reader.card.root(titleOf(term))).toBeVisible();
  await page.goForward();
  await page.getByRole('dialog').getByRole('button', { name: 'All that was said twice' }).click();
  for (const { title } of timeline.threads ?? []) {
    await expect(page.getByRole('dialog').getByRole('button', { name: title.en ?? '' })).toBeVisible();
  }
});

test('as known on a day it has the articles of then, and no word of what came later', async ({ page, reader }) => {
  await reader.open(`compare=${thread.id}&asof=2023-06-18`);
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('.compare-column')).toHaveCount(2);
  await expect(dialog).not.toContainText('2024');
  await expect(dialog).not.toContainText('Latte');
});

test('an id that is nothing says so and offers what there is', async ({ page, reader }) => {
  await reader.open('compare=nothing-of-the-kind');
  await expect(page.getByRole('dialog', { name: 'What was said twice' }).getByRole('status')).toBeVisible();
});

test('stands one under the other on a phone, in French', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const reader = new ReaderPage(page, 'fr');
  await reader.open(`compare=${thread.id}`);
  const dialog = page.getByRole('dialog', { name: `Côte à côte : ${thread.title.fr}` });
  const [first, second] = await Promise.all(
    [0, 1].map((at) => dialog.locator('.compare-column').nth(at).boundingBox()),
  );
  expect(first?.x).toBe(second?.x);
  expect((second?.y ?? 0) - (first?.y ?? 0)).toBeGreaterThan(50);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
