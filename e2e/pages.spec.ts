/** The ways between the pages, the reader among them: none leads nowhere. */
import { timeline, weightiest } from './dataset';
import { expect, test } from './fixtures';

const event = weightiest(({ evidence }) => evidence.length === 1);
const PLACES = ['./', './method/', `./event/${event.id}/`, './fr/', './fr/method/', `./fr/event/${event.id}/`];

test('the reader leads to the method page and back', async ({ reader, page }) => {
  await reader.open();
  await reader.list.root.getByRole('link', { name: 'Method and corrections' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Method and corrections');
  await page.getByRole('navigation').getByRole('link', { name: 'The timeline' }).click();
  await reader.idle();
  await expect(reader.list.rows).toHaveCount(timeline.events.length);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('every address leads somewhere', async ({ page, request, faults }) => {
    // What the head asks to be loaded early is refused where scripts are off.
    faults.allow(/\.js \(csp\)$/);
    const addresses = new Set<string>();
    for (const place of PLACES) {
      await page.goto(place);
      const links = page.getByRole('link').and(page.locator('[href]'));
      const found = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      for (const address of found) addresses.add(address.replace(/[#?].*$/, ''));
    }
    const ours = [...addresses].filter((address) => address.startsWith(new URL('/', page.url()).href));
    const answers = await Promise.all(
      ours.map(async (address) => ({ address, status: (await request.get(address)).status() })),
    );
    expect(answers.length).toBeGreaterThan(timeline.events.length);
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  });
});
