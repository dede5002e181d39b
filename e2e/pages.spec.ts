/** The pages that need no script: the served list, a page for each event, method and corrections; in both languages. */
import { expectAccessible } from './axe';
import { timeline, titleOf, weightiest } from './dataset';
import { expect, test } from './fixtures';

const event = weightiest(({ evidence }) => evidence.length === 1);

const PAGES = [
  { name: 'the start page', path: './', language: 'en', words: titles('en') },
  { name: 'the French start page', path: './fr/', language: 'fr', words: titles('fr') },
  { name: 'an event’s page', path: `./event/${event.id}/`, language: 'en', words: proofs('en') },
  { name: 'an event’s French page', path: `./fr/event/${event.id}/`, language: 'fr', words: proofs('fr') },
  { name: 'the method page', path: './method/', language: 'en', words: ['Method and corrections', 'MIT'] },
  { name: 'the French method page', path: './fr/method/', language: 'fr', words: ['Méthode et corrections', 'MIT'] },
] as const;

for (const { name, path, language, words } of PAGES) {
  test.describe(`${name} without scripts`, () => {
    test.use({ javaScriptEnabled: false });
    test(`${name} says everything without scripts`, async ({ page, faults }) => {
      // What the head asks to be loaded early is refused where scripts are off.
      faults.allow(/\.js \(csp\)$/);
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      const text = (await page.getByRole('main').textContent()) ?? '';
      expect(words.filter((word) => !text.includes(word))).toEqual([]);
    });
  });

  test(`${name} is accessible`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page);
  });
}

test('an event’s page leads to the event in the reader', async ({ reader, page }) => {
  await page.goto(`./event/${event.id}/`);
  await page.getByRole('link', { name: 'See it on the timeline' }).click();
  await reader.idle();
  await expect(reader.card.root(titleOf(event))).toBeVisible();
});

test('the reader leads to the method page and back', async ({ reader, page }) => {
  await reader.open();
  await page.getByRole('banner').getByRole('link', { name: 'Method and corrections' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Method and corrections');
  await page.getByRole('navigation').getByRole('link', { name: 'The timeline' }).click();
  await reader.idle();
  await expect(reader.list.rows.first()).toBeVisible();
});

test('every address in the served pages leads somewhere', async ({ page, request }) => {
  const addresses = new Set<string>();
  for (const { path } of PAGES) {
    await page.goto(path);
    const found = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const address of found) addresses.add(address.replace(/[#?].*$/, ''));
  }
  const ours = [...addresses].filter((address) => address.startsWith(new URL('/', page.url()).href));
  const answers = await Promise.all(
    ours.map(async (address) => ({ address, status: (await request.get(address)).status() })),
  );
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
});

function titles(language: 'en' | 'fr'): string[] {
  return timeline.events.map((each) => titleOf(each, language));
}

function proofs(language: 'en' | 'fr'): string[] {
  return [titleOf(event, language), event.summary[language] ?? '', ...event.evidence.map(({ exact }) => exact)];
}
