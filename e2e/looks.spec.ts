/** Languages, colour schemes and sizes. */
import { eventProvedByMany, TIMELINE_PATH, timeline, titleOf } from './dataset';
import { expect, test } from './fixtures';
import { ReaderPage } from './pages/reader-page';

const event = eventProvedByMany(2);

test('the other language is the same view @zones', async ({ reader, page }) => {
  await reader.open(`event=${event.id}&group=status`);
  await page.getByRole('link', { name: 'Français' }).click();
  const french = new ReaderPage(page, 'fr');
  await french.idle();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(french.card.root(titleOf(event, 'fr'))).toBeVisible();
  await expect(french.card.root()).toContainText(french.words.verified);
  await expect(french.field('groupBy')).toHaveValue('status');
  await expect(page).toHaveTitle(new RegExp(titleOf(event, 'fr')));
  await page.getByRole('link', { name: 'English' }).click();
  await reader.idle();
  await expect(reader.card.root(titleOf(event))).toBeVisible();
});

test('quotations keep the language of their article', async ({ page }) => {
  const french = new ReaderPage(page, 'fr');
  await french.open(`event=${event.id}`);
  for (const { exact, language, source } of event.evidence) {
    const own = language ?? timeline.sources.find(({ id }) => id === source)?.language ?? '';
    await expect(french.card.quotation(exact).locator(`[lang=${own}]`).first()).toBeVisible();
  }
});

for (const scheme of ['light', 'dark'] as const) {
  test(`follows a system that is ${scheme}`, async ({ reader, page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await reader.open();
    expect(await isDark(page)).toBe(scheme === 'dark');
  });
}

test('a chosen scheme wins over the system and is remembered', async ({ reader, page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await reader.open();
  await reader.field('colours').selectOption('dark');
  expect(await isDark(page)).toBe(true);
  await page.reload();
  await reader.idle();
  expect(await isDark(page)).toBe(true);
});

for (const width of [1440, 1024, 768, 390, 320]) {
  test(`nothing is cut off sideways at ${width} px`, async ({ reader, page }) => {
    await page.setViewportSize({ width, height: 800 });
    await reader.open(`event=${event.id}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

for (const width of [1700, 1440, 1100, 1024, 390]) {
  test(`a long title leaves the menus in sight at ${width} px`, async ({ page, reader }) => {
    const title = 'How nine ministries, four harbours and one very long winter came to share a single railway line';
    await page.route(`**/${TIMELINE_PATH}`, (route) =>
      route.fulfill({ json: { ...timeline, title: { en: title, fr: title } } }),
    );
    await page.setViewportSize({ width, height: 800 });
    await reader.open();
    const bar = page.getByRole('banner');
    await expect(bar.getByRole('heading', { level: 1 })).toHaveAttribute('title', title);
    for (const control of await bar.getByRole('button').or(bar.getByRole('link')).or(bar.getByRole('combobox')).all())
      await expect(control).toBeInViewport({ ratio: 1 });
  });
}

test('on a phone the chosen grouping is said whole, in either language', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const language of ['en', 'fr'] as const) {
    const reader = new ReaderPage(page, language);
    await reader.open('group=none');
    const widths = await reader.field('groupBy').evaluate((field) => {
      const given = field.clientWidth;
      field.style.maxWidth = 'none';
      return { given, wanted: field.clientWidth };
    });
    expect(widths.given).toBe(widths.wanted);
  }
});

async function isDark(page: ReaderPage['page']): Promise<boolean> {
  const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const channels = [...colour.matchAll(/\d+(?:\.\d+)?/g)].slice(0, 3).map(([digits]) => Number(digits));
  return channels.reduce((sum, channel) => sum + channel, 0) < 3 * 128;
}
