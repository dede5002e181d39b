/** Without a network: after one visit, in an installed app, and as one file opened from a disk. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { offline as english } from '../app/i18n/offline/en';
import { serveChanging } from './changing-server';
import { eventProvedByMany, timeline, titleOf } from './dataset';
import { expect, test } from './fixtures';
import { ExercisePage } from './pages/exercise-page';
import { HandoutPanel, plain } from './pages/handout-panel';
import { PresentPage } from './pages/present-page';
import { ReaderPage } from './pages/reader-page';

const event = eventProvedByMany(3);
/** The worker keeps some hundred files first. */
test.setTimeout(120_000);
test.use({ actionTimeout: 40_000 });

const LATER_STAGE = 'from=2022&to=2023';

/** Until the worker has kept everything and answers for this page. */
async function untilKept(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.ready;
    return registration.active?.state === 'activated' && navigator.serviceWorker.controller !== null;
  });
}

const registrations = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

test.describe('after one visit', () => {
  test.use({ serviceWorkers: 'allow' });

  test('everything works with the network off, and it is said', async ({ reader, page, context }) => {
    await reader.open();
    await untilKept(page);
    await context.setOffline(true);
    await reader.open(`event=${event.id}`);
    await expect(page.getByText(english.kept)).toBeVisible();
    await expect(reader.article.headline).toBeVisible();
    await expect(reader.card.root(titleOf(event)).getByText(reader.words.verified).first()).toBeVisible();
    await reader.open(LATER_STAGE);
    await expect(reader.axis.root).toBeVisible();
    const french = new ReaderPage(page, 'fr');
    await french.open(`event=${event.id}`);
    await expect(french.article.headline).toBeVisible();
    const exercise = new ExercisePage(page, 'fr');
    await exercise.open('exercise=words&seed=1');
    await expect(exercise.options.first()).toBeVisible();
    await page.goto('./method/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto(`./event/${event.id}/`);
    await reader.idle();
    expect(reader.param('event')).toBe(event.id);
  });

  test('a whole lesson by PageDown and PageUp, the network off', async ({ reader, page, context }) => {
    const [story] = timeline.stories;
    const headings = story?.steps.map(({ heading }) => heading.en ?? '') ?? [];
    await reader.open();
    await untilKept(page);
    await context.setOffline(true);
    const lesson = new PresentPage(page);
    await lesson.open();
    for (const heading of headings) {
      await expect(lesson.heading).toHaveText(heading);
      await lesson.press('PageDown');
    }
    for (const heading of headings.toReversed()) {
      await expect(lesson.heading).toHaveText(heading);
      await lesson.press('PageUp');
    }
    await expect(page.getByText(english.kept)).toHaveCount(0);
  });

  test('the notice goes when the network is back, and can be put away', async ({ reader, page, context }) => {
    await reader.open();
    await untilKept(page);
    await context.setOffline(true);
    const notice = page.getByText(english.kept);
    await expect(notice).toBeVisible();
    await context.setOffline(false);
    await expect(notice).toHaveCount(0);
    await context.setOffline(true);
    await page.getByRole('button', { name: english.later }).click();
    await expect(notice).toHaveCount(0);
  });

  test('nothing is fetched to be kept while a hand is on the page', async ({ reader, page }) => {
    await reader.open();
    const begun = await page.evaluate(() => performance.now());
    // Longer than it takes to begin where nobody touches anything.
    while ((await page.evaluate(() => performance.now())) < begun + 4000) {
      await reader.axis.wheel(-50);
      await reader.axis.wheel(50);
      expect(await registrations(page)).toBe(0);
    }
    await untilKept(page);
    expect(await registrations(page)).toBe(1);
  });

  test('a newer version waits for the person’s word', async ({ page, context, baseURL, faults }) => {
    faults.allow(/another origin/);
    const server = await serveChanging(baseURL ?? '');
    await page.goto(server.url);
    await untilKept(page);
    const other = await context.newPage();
    await other.goto(server.url);
    await new ReaderPage(other).idle();
    server.publish();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    const notice = page.getByText(english.update);
    await expect(notice).toBeVisible();
    await page.evaluate(() => Object.assign(window, { isOld: true }));
    await page.getByRole('button', { name: english.reload }).click();
    await page.waitForFunction(() => !('isOld' in window) && window.sourceline !== undefined);
    await expect(page.getByText(english.update)).toHaveCount(0);
    // Another tab is not loaded anew under the person's hand.
    await other.evaluate(() => Object.assign(window, { isOld: true }));
    await expect(other.getByText(english.update)).toBeVisible();
    expect(await other.evaluate(() => 'isOld' in window)).toBe(true);
    await other.getByRole('button', { name: english.reload }).click();
    await other.waitForFunction(() => !('isOld' in window) && window.sourceline !== undefined);
    await expect(other.getByText(english.update)).toHaveCount(0);
    server.close();
  });

  test('never in the middle of a lesson, in this tab or in another', async ({ page, context, baseURL, faults }) => {
    faults.allow(/another origin/);
    const server = await serveChanging(baseURL ?? '');
    await page.goto(server.url);
    await untilKept(page);
    const lesson = await context.newPage();
    await lesson.goto(`${server.url}?mode=exercise&exercise=order&seed=1`);
    await new ExercisePage(lesson).idle();
    server.publish();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    const notice = page.getByText(english.update);
    await expect(notice).toBeVisible();
    await expect(lesson.getByText(english.update)).toHaveCount(0);
    await page.getByRole('button', { name: english.reload }).click();
    await expect(page.getByText(english.heldBack)).toBeVisible();
    await lesson.close();
    await page.getByRole('button', { name: english.reload }).click();
    await expect(page.getByText(english.heldBack)).toHaveCount(0);
    server.close();
  });

  test('a frame keeps nothing', async ({ page }) => {
    await page.route('**/host.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<title>Host</title><iframe src="./?event=x" title="t"></iframe>',
      }),
    );
    await page.goto('./host.html');
    const frame = page.frames()[1];
    await frame?.waitForFunction(() => window.sourceline !== undefined);
    await frame?.evaluate(() => window.sourceline?.waitForIdle());
    await frame?.evaluate(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))));
    expect(await registrations(page)).toBe(0);
  });

  test('the embed keeps nothing', async ({ page }) => {
    await page.goto('./embed/');
    await new ReaderPage(page).idle();
    expect(await registrations(page)).toBe(0);
  });
});

for (const folder of ['./', './fr/']) {
  test(`${folder} can be installed`, async ({ page, context }) => {
    await page.goto(folder);
    const session = await context.newCDPSession(page);
    const { url, errors, data } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const manifest: { lang: string; start_url: string; icons: { src: string; sizes: string; purpose: string }[] } =
      JSON.parse(data ?? '');
    expect(manifest.lang).toBe(folder === './' ? 'en' : 'fr');
    expect(new URL(manifest.start_url, url).href).toBe(page.url());
    expect(new Set(manifest.icons.map(({ purpose }) => purpose))).toEqual(new Set(['any', 'maskable']));
    for (const { src, sizes } of manifest.icons) {
      const size = await page.evaluate(async (address) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        return `${image.naturalWidth}x${image.naturalHeight}`;
      }, new URL(src, url).href);
      expect(size).toBe(sizes);
    }
  });
}

test.describe('one file on a stick', () => {
  const FILE = pathToFileURL(
    fileURLToPath(new URL('../dist/sourceline-nato-russia-ukraine.html', import.meta.url)),
  ).href;

  test('opens from the disk at a passage, the network off', async ({ page, context }) => {
    await context.setOffline(true);
    const reader = new ReaderPage(page);
    await page.goto(`${FILE}?event=${event.id}&evidence=2`);
    await reader.idle();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(reader.card.root(titleOf(event))).toBeVisible();
    await expect(reader.card.root(titleOf(event)).getByText(reader.words.verified).first()).toBeVisible();
    await expect(page.locator('mark, .is-selected').first()).toBeVisible();
    await expect(reader.axis.root).toBeVisible();
    expect(await page.evaluate(async () => (await document.fonts.ready).check('16px "Source Serif 4 Variable"'))).toBe(
      true,
    );
    await page.getByRole('button', { name: reader.words.close, exact: true }).first().click();
    expect(reader.param('event')).toBeNull();
  });

  test('speaks both languages, and searches', async ({ page, context }) => {
    await context.setOffline(true);
    await page.goto(FILE);
    await new ReaderPage(page).idle();
    await page.getByRole('link', { name: 'Français' }).click();
    const french = new ReaderPage(page, 'fr');
    await french.idle();
    await expect(french.list.root).toBeVisible();
    await page.getByRole('combobox', { name: 'Rechercher' }).fill('Vilnius');
    await french.idle();
    await expect(french.list.rows.first()).toContainText('Vilnius');
    expect(french.param('lang')).toBe('fr');
  });

  test('has exercises too', async ({ page, context }) => {
    await context.setOffline(true);
    await page.goto(`${FILE}?mode=exercise&exercise=words&seed=1`);
    const exercise = new ExercisePage(page);
    await exercise.idle();
    await expect(exercise.options.first()).toBeVisible();
  });

  test('prints, and says in place of a link that it is a file', async ({ page, context }) => {
    await context.setOffline(true);
    const reader = new ReaderPage(page);
    const panel = new HandoutPanel(reader);
    await page.goto(`${FILE}?event=${event.id}`);
    await reader.idle();
    await panel.openFromMenu();
    await panel.choose({ from: panel.words.fromAll });
    const handout = await panel.print();
    const text = handout.map((one) => one.text).join('');
    for (const { exact } of event.evidence) expect(text).toContain(plain(exact));
    for (const { title } of timeline.sources) if (title !== null) expect(text).toContain(plain(title));
    expect(handout[0]?.text).toContain(plain(panel.words.sheet.fromFile));
    await panel.choose({ variant: 'dates', most: '8' });
    const worksheet = await panel.print();
    expect(worksheet.length).toBeLessThan(handout.length);
    expect(worksheet.at(-1)?.text).toContain(plain(panel.words.sheet.key));
  });

  test('presents a lesson', async ({ page, context }) => {
    await context.setOffline(true);
    await page.goto(`${FILE}?mode=present&story=${timeline.stories[0]?.id}&step=2`);
    const lesson = new PresentPage(page);
    await lesson.idle();
    await expect(lesson.heading).toHaveText(timeline.stories[0]?.steps[1]?.heading.en ?? '');
    await lesson.press('PageDown');
    await expect(lesson.heading).toHaveText(timeline.stories[0]?.steps[2]?.heading.en ?? '');
  });

  test('is offered by the menu', async ({ reader, page }) => {
    await reader.open();
    await page.getByRole('button', { name: 'More', exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Save as one file, to carry' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('sourceline-nato-russia-ukraine.html');
  });
});
