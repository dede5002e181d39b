/** The timeline without a script, before one, and the moment in which the app takes over. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { headlineOf, timeline, titleOf } from './dataset';
import { expect, test } from './fixtures';
import { holdDataset } from './held-dataset';
import { shiftsOf, watchShifts } from './layout-shift';
import { ReaderPage } from './pages/reader-page';

const LANGUAGES = ['en', 'fr'] as const;
const folderOf = (language: (typeof LANGUAGES)[number]) => (language === 'en' ? './' : `./${language}/`);
const [event] = timeline.events.filter(({ evidence }) => evidence.length > 1);
if (event === undefined) throw new Error('The dataset has no event with two proofs.');

/** The texts of all elements that can be seen. */
function visibleTexts(page: Page, selector: string): Promise<string[]> {
  return page
    .locator(selector)
    .evaluateAll((elements) => elements.filter((element) => element.checkVisibility()).map((e) => e.textContent ?? ''));
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  // The page names its scripts, and the browser refuses to fetch them.
  test.beforeEach(({ faults }) => faults.allow(/request failed: .*\.js \(csp\)$/));

  for (const language of LANGUAGES) {
    test(`every event can be read, ${language}`, async ({ page }) => {
      await page.goto(folderOf(language));
      const rows = await visibleTexts(page, '[data-served]');
      expect(rows).toHaveLength(timeline.events.length);
      timeline.events.forEach((told, index) => {
        expect(rows[index]).toContain(titleOf(told, language));
        expect(rows[index]).toContain(told.summary[language]);
      });
      const quotes = timeline.events.flatMap(({ evidence }) => evidence.map(({ exact }) => exact));
      expect(await visibleTexts(page, '[data-served] blockquote')).toEqual(quotes);
      // Text engines skip what stands in noscript.
      await expect(page.locator('noscript p.notice')).toBeVisible();
    });
  }

  test('everything can be printed', async ({ page }) => {
    await page.goto('./');
    await page.emulateMedia({ media: 'print' });
    expect(await visibleTexts(page, '[data-served] blockquote')).toHaveLength(
      timeline.events.reduce((sum, { evidence }) => sum + evidence.length, 0),
    );
    const pdf = await page.pdf({ format: 'A4' });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sheets, 'as many sheets as so many events need').toBeGreaterThan(10);
  });

  test('one reads on from page to page', async ({ page }) => {
    await page.goto('./fr/');
    await page.getByRole('link', { name: titleOf(event, 'fr') }).click();
    await expect(page.getByRole('heading', { level: 1, name: titleOf(event, 'fr') })).toBeVisible();
    await expect(page.getByRole('blockquote')).toHaveCount(event.evidence.length);
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 1, name: titleOf(event) })).toBeVisible();
    const next = timeline.events[timeline.events.indexOf(event) + 1];
    if (next === undefined) throw new Error('The event is the last.');
    await page.getByRole('link', { name: titleOf(next) }).click();
    await expect(page.getByRole('heading', { level: 1, name: titleOf(next) })).toBeVisible();
    await page.getByRole('link', { name: 'Method and corrections' }).click();
    for (const source of timeline.sources) {
      await expect(page.getByRole('heading', { level: 3, name: headlineOf(source), exact: true })).toBeVisible();
    }
    // Not opened: for a plain text the browser asks the host's root for a picture.
    const licences = await page.getByRole('link', { name: 'The licences in full' }).getAttribute('href');
    const answer = await page.request.get(new URL(licences ?? '', page.url()).href);
    expect(await answer.text()).toContain('Permission is hereby granted');
  });
});

test('pages without the app are accessible', async ({ page }) => {
  for (const language of LANGUAGES) {
    for (const place of ['method/', `event/${event.id}/`]) {
      await page.goto(folderOf(language) + place);
      await expectAccessible(page);
    }
  }
});

test('an event’s page leads to its passage in the reader', async ({ page, reader }) => {
  await page.goto(`./event/${event.id}/`);
  await page.getByRole('link', { name: 'Read it in the article' }).nth(1).click();
  await reader.idle();
  await expect(reader.card.root(titleOf(event))).toBeVisible();
  expect(reader.param('evidence')).toBe('2');
});

test('the list can be read and leads on where the app does not come', async ({ page, faults }) => {
  faults.allow(/\.js/);
  faults.allow(/ERR_FAILED/);
  await page.route(/assets\/.*\.js$/, (route) => route.abort());
  await page.goto('./');
  await expectAccessible(page);
  await page.getByRole('link', { name: titleOf(event) }).click();
  await expect(page.getByRole('heading', { level: 1, name: titleOf(event) })).toBeVisible();
});

for (const [name, viewport, steps] of [
  ['on a wide screen: introduction, then list', { width: 1440, height: 900 }, ['introduction', 'introduction, row']],
  ['on a phone: the list at once', { width: 390, height: 844 }, ['row']],
] as const) {
  test(`what is served is drawn step by step ${name}`, async ({ page, faults }) => {
    faults.allow(/\.js/);
    faults.allow(/ERR_FAILED/);
    await page.setViewportSize(viewport);
    await page.route(/assets\/.*\.js$/, (route) => route.abort());
    await page.addInitScript(watchSteps);
    await page.goto('./');
    await expect.poll(() => page.evaluate(() => window.drawnSteps)).toEqual(steps);
  });
}

/** In the page: notes at each frame's end what of the served page is drawn, where it has changed. */
function watchSteps(): void {
  const drawn: string[] = [];
  window.drawnSteps = drawn;
  const parts = { introduction: '.served-introduction .legend', row: '.served-row' };
  const look = () => {
    const seen = Object.entries(parts).filter(([, selector]) =>
      document.querySelector(selector)?.checkVisibility({ contentVisibilityAuto: true }),
    );
    const step = seen.map(([part]) => part).join(', ');
    if (step !== '' && drawn.at(-1) !== step) drawn.push(step);
    requestAnimationFrame(watch);
  };
  // A task of its own runs after the frame has been drawn.
  const watch = () => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = look;
    port2.postMessage(null);
  };
  requestAnimationFrame(watch);
}

declare global {
  interface Window {
    drawnSteps?: readonly string[];
  }
}

/** A pixel of rounding. */
const SAME_PLACE = 1;

for (const [name, viewport] of [
  ['wide', { width: 1440, height: 900 }],
  ['tablet', { width: 1024, height: 768 }],
  ['phone', { width: 390, height: 844 }],
] as const) {
  test.describe(`taken over, ${name}`, () => {
    test.use({ viewport });

    for (const language of LANGUAGES) {
      test(`the list stands where it stood, and nothing jumps, ${language}`, async ({ page }) => {
        await watchShifts(page);
        const { served, taken } = await openInTwoSteps(page, language);
        for (const side of ['x', 'y', 'width', 'height'] as const) {
          expect(Math.abs(served.list[side] - taken.list[side]), `the list's ${side}`).toBeLessThanOrEqual(SAME_PLACE);
          expect(Math.abs(served.row[side] - taken.row[side]), `a row's ${side}`).toBeLessThanOrEqual(SAME_PLACE);
        }
        const shifts = (await shiftsOf(page)).filter(({ inAxis }) => !inAxis);
        const sum = shifts.reduce((total, { value }) => total + value, 0);
        expect(sum, shifts.map(({ what }) => what).join('; ')).toBeLessThan(0.02);
      });
    }
  });
}

test('what was focused before the app came is focused after', async ({ page, reader }) => {
  const release = await holdDataset(page);
  await page.goto('./');
  await page.getByRole('link', { name: titleOf(event) }).focus();
  release();
  await reader.idle();
  await expect(reader.list.row(titleOf(event))).toBeFocused();
});

interface Places {
  readonly list: Box;
  readonly row: Box;
}

/** The list's places before the app and after it. */
async function openInTwoSteps(
  page: Page,
  language: (typeof LANGUAGES)[number],
): Promise<{ served: Places; taken: Places }> {
  const release = await holdDataset(page);
  const reader = new ReaderPage(page, language);
  await page.goto(folderOf(language));
  await page.locator('.load-skeleton').waitFor({ state: 'attached' });
  const served = await placesOf(page, { list: '#served-list', row: `[data-served="${event?.id}"]` });
  release();
  await reader.idle();
  await expect(page.locator('#served')).toHaveCount(0);
  return { served, taken: await placesOf(page, { list: '#list', row: `#list [data-event="${event?.id}"]` }) };
}

async function placesOf(page: Page, selectors: { list: string; row: string }): Promise<Places> {
  return { list: await boxOf(page, selectors.list), row: await boxOf(page, selectors.row) };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boxOf(page: Page, selector: string): Promise<Box> {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`${selector} is not there.`);
  return box;
}
