/** The least that must hold: the built site opens from a sub-path, and nothing goes wrong. */
import { expect, test } from './fixtures';

test('opens from a sub-path', async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle(/\S/);
});

test('answers 404 for what is not there', async ({ request }) => {
  expect((await request.get('./nowhere.json')).status()).toBe(404);
  expect((await request.get('/')).status()).toBe(404);
});

test('is sent compressed', async ({ request }) => {
  const response = await request.get('./', { headers: { 'Accept-Encoding': 'br' } });
  expect(response.headers()['content-encoding']).toBe('br');
});
