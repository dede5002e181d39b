/** How do we know when: every time expression of an article with its value, on demand, by the extraction’s own code. */
import { expectAccessible } from './axe';
import { expect, test } from './fixtures';

test('an article shows how each of its dates was worked out', async ({ page, reader }) => {
  await reader.open('article=time-news-2022-03-24');
  const expressions = page.getByRole('list', { name: /^Time expressions/ });
  await expect(expressions).toHaveCount(0);
  await page.getByRole('checkbox', { name: /^How do we know when/ }).check();
  await expect(expressions.getByText('“this Thursday, March 24” → 24 March 2022').first()).toBeVisible();
  await expect(expressions.getByText('2022-06-30').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('checkbox', { name: /^How do we know when/ }).uncheck();
  await expect(expressions).toHaveCount(0);
});

test('where the browser refuses a worker the words are found all the same', async ({ page, reader }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', {
      value: function refused() {
        throw new Error('no workers here');
      },
    });
  });
  await reader.open('article=time-news-2022-03-24');
  await page.getByRole('checkbox', { name: /^How do we know when/ }).check();
  await expect(page.getByText('“this Thursday, March 24” → 24 March 2022').first()).toBeVisible();
});
