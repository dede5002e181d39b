/** The page on method and corrections: reached from the reader, in both languages, and readable without any script. */
import { expectAccessible } from './axe';
import { expect, test } from './fixtures';

const PAGES = [
  { path: './method/', language: 'en', words: ['Method and corrections', 'machine translation', 'MIT'] },
  { path: './fr/method/', language: 'fr', words: ['Méthode et corrections', 'traduction automatique', 'MIT'] },
] as const;

for (const { path, language, words } of PAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ javaScriptEnabled: false });
    test(`the method page in ${language} needs no script`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      for (const word of words) await expect(page.getByRole('main')).toContainText(new RegExp(word, 'i'));
    });
  });

  test(`the method page in ${language} is accessible`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page);
  });
}

test('the reader leads to the method page and back', async ({ reader, page }) => {
  await reader.open();
  await page.getByRole('banner').getByRole('link', { name: PAGES[0].words[0] }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(PAGES[0].words[0]);
  await page.getByRole('navigation').getByRole('link', { name: 'The timeline' }).click();
  await reader.idle();
  await expect(reader.list.rows.first()).toBeVisible();
});
