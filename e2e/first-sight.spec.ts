/** What is seen of the axis before the app is there: drawn from the same data, in the same places, and not in vain touched. */
import type { Page } from '@playwright/test';
import { generated } from '../data/generate/generated.fixture';
import { timeline } from './dataset';
import { expect, test } from './fixtures';
import { FirstSight, holdApp, type Places } from './pages/first-sight';
import { ReaderPage } from './pages/reader-page';

const { timeline: other } = generated(600, 3, { isLean: true });
const { timeline: long } = generated(3000, 1, { isLean: true });

/** How far a place may be from where it was: both are rounded. */
const HAIR = 1;

/** The names of those that have moved, or are in one of the two alone. */
const moved = (before: Places, after: Places): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => {
    const [from, to] = [before[name], after[name]];
    return from === undefined || to === undefined || from.some((at, axis) => Math.abs(at - (to[axis] ?? 0)) > HAIR);
  });

/** Opens with the app kept back, and lets it come once its axis can be seen; the places before and after. */
async function seeTwice(page: Page, reader: ReaderPage, query = ''): Promise<readonly [Places, Places]> {
  const sight = new FirstSight(page);
  const release = await holdApp(page);
  await reader.visit(query);
  await expect(sight.marks.first()).toBeVisible();
  const before = await sight.places();
  release();
  await reader.idle();
  await expect(sight.root).toHaveCount(0);
  return [before, await sight.placesOnAxis()];
}

for (const [width, height] of [
  [1440, 900],
  [1100, 800],
  [820, 1100],
  [390, 844],
] as const) {
  test(`the axis stands where it was first seen, at ${width} pixels`, async ({ page, reader }) => {
    await page.setViewportSize({ width, height });
    const [before, after] = await seeTwice(page, reader);
    expect(Object.keys(before).length).toBeGreaterThan(width < 500 ? 15 : 35);
    expect(moved(before, after)).toEqual([]);
  });
}

for (const query of [
  'from=2022-01&to=2022-07',
  'from=2022-03-10&to=2022-03-26',
  'from=2022-03-23&to=2022-03-25',
  'group=actor',
  'group=none',
]) {
  test(`also for a view of its own: ${query}`, async ({ page }) => {
    const [before, after] = await seeTwice(page, new ReaderPage(page, 'fr'), query);
    expect(moved(before, after)).toEqual([]);
  });
}

test('also with larger text in close rows', async ({ page, reader }) => {
  await page.addInitScript(() =>
    localStorage.setItem('sourceline', JSON.stringify({ version: 1, settings: { text: 130, density: 'compact' } })),
  );
  const [before, after] = await seeTwice(page, reader);
  expect(moved(before, after)).toEqual([]);
});

test('another timeline is seen under its own title, and nothing of the site’s first', async ({ page, reader }) => {
  await page.route('**/other.json', (route) => route.fulfill({ json: other }));
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  const sight = new FirstSight(page);
  const release = await holdApp(page);
  await reader.visit('data=other.json');
  await expect(sight.marks.first()).toBeVisible();
  await expect(page.getByRole('heading', { name: other.title.en ?? '', level: 1 })).toBeVisible();
  await expect(page.getByText(timeline.title.en ?? '')).not.toBeVisible();
  await expect(page.locator('#served-list').getByRole('link')).toHaveCount(0);
  const before = await sight.places();
  release();
  await reader.idle();
  expect(moved(before, await sight.placesOnAxis())).toEqual([]);
  // So few are read sooner than a thread comes.
  expect(workers.filter((url) => url.includes('reading-worker'))).toEqual([]);
});

test('what a thread has to read is seen too before the app is there', async ({ page, reader }) => {
  await page.route('**/long.json', (route) => route.fulfill({ json: long }));
  const [before, after] = await seeTwice(page, reader, 'data=long.json');
  expect(Object.keys(before).length).toBeGreaterThan(20);
  expect(moved(before, after)).toEqual([]);
});

test('an event touched before the app is there is open once it is, and Back closes it', async ({ page, reader }) => {
  const sight = new FirstSight(page);
  const release = await holdApp(page);
  await reader.visit();
  const touched = sight.mark('nato-summit-brussels-2022');
  await touched.click();
  await expect(touched).toHaveClass(/is-selected/);
  release();
  await reader.idle();
  expect(reader.param('event')).toBe('nato-summit-brussels-2022');
  await expect(reader.card.root()).toBeVisible();
  await page.goBack();
  await reader.idle();
  await expect(reader.card.root()).toHaveCount(0);
});

for (const [width, height] of [
  [1440, 900],
  [1040, 800],
  [820, 1100],
  [390, 844],
] as const) {
  test(`the list and the introduction stay where they were read before the app was there, at ${width} pixels`, async ({
    page,
    reader,
  }) => {
    await page.setViewportSize({ width, height });
    const places = () =>
      page.evaluate(() =>
        ['.event-row-title', '.welcome .card-title', '.welcome p', '.article-row-title'].flatMap((selector) =>
          [...document.querySelectorAll(selector)]
            .slice(0, 6)
            .map((each) => each.getBoundingClientRect())
            .map(({ x, y }) => `${selector} ${Math.round(x)} ${Math.round(y)}`),
        ),
      );
    const release = await holdApp(page);
    await reader.visit();
    await expect(new FirstSight(page).marks.first()).toBeVisible();
    const before = await places();
    release();
    await reader.idle();
    const isSeen = (place: string) => !place.endsWith(' 0 0');
    expect((await places()).filter(isSeen)).toEqual(before.filter(isSeen));
  });
}

test('what a link has chosen is marked from the first', async ({ page, reader }) => {
  const sight = new FirstSight(page);
  const release = await holdApp(page);
  await reader.visit('event=nato-summit-brussels-2022');
  await expect(sight.mark('nato-summit-brussels-2022')).toHaveClass(/is-selected/);
  release();
  await reader.idle();
});

test('is for the eye: the list says the same to everybody, and has the links', async ({ page, reader }) => {
  const release = await holdApp(page);
  await reader.visit();
  await expect(new FirstSight(page).marks.first()).toBeVisible();
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(page.locator('#served-list').getByRole('link').first()).toBeVisible();
  release();
  await reader.idle();
});

for (const query of ['topic=war', 'q=NATO', 'clock=reported', 'background=0', 'from=nonsense', 'mode=present']) {
  test(`is not drawn where the axis would stand elsewhere: ${query}`, async ({ page, reader }) => {
    const drawn: string[] = [];
    await page.exposeFunction('noteStill', (name: string) => drawn.push(name));
    await page.addInitScript(() => {
      new MutationObserver((all) => {
        for (const { addedNodes } of all)
          for (const node of addedNodes)
            if (node instanceof Element && node.matches('.still'))
              (window as never as { noteStill: (name: string) => void }).noteStill('still');
      }).observe(document, { childList: true, subtree: true });
    });
    await reader.open(query);
    expect(drawn).toEqual([]);
  });
}

test('the axis is laid out for the room that its plot has', async ({ page, reader }) => {
  await reader.open();
  const plot = await page.locator('.axis .vis-panel.vis-center').evaluate((element) => element.clientWidth);
  const told = await page.evaluate(
    () => (window.sourceline as unknown as { state(): { axisWidth: number } }).state().axisWidth,
  );
  expect(Math.abs(told - plot)).toBeLessThanOrEqual(HAIR);
});

test('the axis keeps its place when the clocks come', async ({ page, reader }) => {
  await page.setViewportSize({ width: 1100, height: 800 });
  let tops: number[] = [];
  await page.exposeFunction('noteTop', (top: number) => {
    tops = [...tops, top];
  });
  await page.addInitScript(() => {
    new MutationObserver(() => {
      const frame = document.querySelector('#app .axis-frame');
      if (frame)
        (window as never as { noteTop: (top: number) => void }).noteTop(Math.round(frame.getBoundingClientRect().top));
    }).observe(document, { childList: true, subtree: true });
  });
  await reader.open();
  await expect(reader.clocks.root).toBeVisible();
  expect([...new Set(tops)]).toHaveLength(1);
});
