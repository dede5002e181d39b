/** Paper: the PDF that Chromium makes of each variant, read page by page for what must be on it; nothing torn in two. */
import { toDataset } from '../app/dataset/dataset';
import { makeSheet, type Sheet, type SheetOptions } from '../app/paper/sheet';
import { formatWhen } from '../app/time/format';
import { type Language, timeline, titleOf } from './dataset';
import { expect, test } from './fixtures';
import { HandoutPanel, type PdfPage, plain } from './pages/handout-panel';
import { ReaderPage } from './pages/reader-page';
import { StoryEditor } from './pages/story-editor';

const dataset = toDataset(timeline);

const sheetOf = (variant: SheetOptions['variant'], most: number | null): Sheet =>
  makeSheet(dataset, dataset.events, { variant, most, seed: 1 });

/** In points, as PDF counts. */
const A4 = { width: 594.96, height: 841.92 };
const LETTER = { width: 612, height: 792 };

/** The pages on which all of these words stand, each of them whole. */
const pagesWith = (pages: readonly PdfPage[], words: readonly string[]): readonly PdfPage[] =>
  pages.filter(({ text }) => words.every((one) => text.includes(plain(one))));

function expectSize(pages: readonly PdfPage[], size: typeof A4): void {
  for (const { width, height } of pages) {
    expect(Math.abs(width - size.width)).toBeLessThan(1.5);
    expect(Math.abs(height - size.height)).toBeLessThan(1.5);
  }
}

/** Each event stands whole on one page, with all that belongs to it. */
function expectWhole(pages: readonly PdfPage[], sheet: Sheet, language: Language, hasDates: boolean): void {
  for (const { sign, event } of sheet.rows) {
    const words = [titleOf(event, language), ...event.evidence.map(({ exact }) => exact)];
    if (hasDates) words.push(`${sign} ${formatWhen(event.when, language)}`);
    expect(pagesWith(pages, words).length, `${sign} ${event.id} on one page`).toBeGreaterThan(0);
  }
}

function expectNumbered(pages: readonly PdfPage[]): void {
  for (const [at, { text }] of pages.entries()) expect(text).toContain(`${at + 1}/${pages.length}`);
}

const LANGUAGES = [
  ['en', 'letter', LETTER],
  ['fr', 'a4', A4],
] as const;

for (const [language, size, points] of LANGUAGES) {
  test(`the handout has everything, in ${language} on ${size}`, async ({ page }) => {
    const panel = new HandoutPanel(new ReaderPage(page, language));
    await panel.open();
    await panel.choose({ from: panel.words.fromAll, size });
    const pages = await panel.print();
    expectSize(pages, points);
    expectNumbered(pages);
    expectWhole(pages, sheetOf('handout', null), language, true);
    const [first, end] = [
      pages[0],
      pages
        .slice(-2)
        .map(({ text }) => text)
        .join(''),
    ];
    expect(first?.text).toContain(plain(timeline.title[language] ?? ''));
    for (const topic of timeline.topics) expect(first?.text, 'the axis').toContain(plain(topic.label[language] ?? ''));
    for (const { title } of timeline.sources) if (title !== null) expect(end).toContain(plain(title));
  });
}

test('a handout is of what is shown, and says so with a link that opens it', async ({ reader, page }) => {
  const panel = new HandoutPanel(reader);
  await panel.open('from=2022-03&to=2022-04&topic=aid');
  await panel.choose({ size: 'a4' });
  const [first] = await panel.print();
  expect(first?.text).toContain('March2022');
  expect(first?.text).toContain('timeline/?from=2022-03&to=2022-04&topic=aid');
  await expect(
    page.locator('.print-root').getByRole('img', { name: panel.words.sheet.scan, includeHidden: true }),
  ).toHaveCount(1);
});

test('a handout of a lesson has the events of its steps', async ({ reader }) => {
  const story = timeline.stories[0];
  if (story === undefined) throw new Error('no story');
  const panel = new HandoutPanel(reader);
  await panel.open();
  await panel.choose({ from: panel.words.fromStory(story.title.en ?? '') });
  const pages = await panel.print();
  const ids = new Set(story.steps.flatMap(({ event }) => event ?? []));
  const events = dataset.events.filter(({ id }) => ids.has(id));
  expectWhole(pages, makeSheet(dataset, events, { variant: 'handout', most: null, seed: 1 }), 'en', true);
  expect(pages[0]?.text).toContain(`?mode=present&story=${story.id}`);
});

for (const [language, size, points] of LANGUAGES) {
  test(`the worksheet leaves the dates blank and has its key on a page of its own, in ${language}`, async ({
    page,
  }) => {
    const panel = new HandoutPanel(new ReaderPage(page, language));
    await panel.open();
    await panel.choose({ variant: 'dates', from: panel.words.fromAll, size, most: '8' });
    const pages = await panel.print();
    const sheet = sheetOf('dates', 8);
    expectSize(pages, points);
    const keyAt = pages.findIndex(({ text }) => text.includes(plain(panel.words.sheet.key)));
    const [work, key] = [pages.slice(0, keyAt), pages.slice(keyAt)];
    expectWhole(work, sheet, language, false);
    for (const { sign, event } of sheet.rows) {
      const answer = `${sign} ${formatWhen(event.when, language)}`;
      expect(pagesWith(work, [answer]), `${answer} is not given away`).toEqual([]);
      expect(pagesWith(key, [`${answer} ${titleOf(event, language)}`])).toHaveLength(1);
    }
    expect(work[0]?.text).toContain(plain(panel.words.sheet.name));
    expect(
      pagesWith(
        key,
        sheet.rows.map(({ event }) => event.evidence[0]?.exact ?? ''),
      ),
    ).toEqual([]);
  });
}

test('cards to be cut out have no date, a letter each, and a key to their order', async ({ page }) => {
  const panel = new HandoutPanel(new ReaderPage(page, 'fr'));
  await panel.open();
  await panel.choose({ variant: 'order', from: panel.words.fromAll, size: 'a4', most: '12' });
  const pages = await panel.print();
  const sheet = sheetOf('order', 12);
  expectSize(pages, A4);
  for (const { sign, event } of sheet.rows) {
    const card = [`${sign} ${titleOf(event, 'fr')} ${event.evidence[0]?.exact ?? ''}`];
    expect(pagesWith(pages, card), `${sign} is whole`).toHaveLength(1);
  }
  const key = pages.at(-1)?.text ?? '';
  expect(key).toContain(sheet.answer.map(({ sign }) => sign).join('–'));
  for (const { event } of sheet.rows) expect(key).toContain(plain(formatWhen(event.when, 'fr')));
  await panel.dialog.getByRole('button', { name: panel.words.otherSet }).click();
  const others = await panel.print();
  expect(others[0]?.text).not.toBe(pages[0]?.text);
});

test('is ink on white in the dark as well', async ({ reader, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const panel = new HandoutPanel(reader);
  await panel.open();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const sheet = page.locator('.print-root .print-document');
  await expect(sheet).toBeVisible();
  await expect(sheet).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(sheet).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('#app')).toBeHidden();
});

test('asks the browser to print, and says where there is nothing to', async ({ reader, page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  const panel = new HandoutPanel(reader);
  await panel.open('from=1920&to=1921');
  const print = panel.dialog.getByRole('button', { name: panel.words.print });
  await expect(panel.dialog.getByRole('status')).toHaveText(panel.words.nothing);
  await expect(print).toBeDisabled();
  await panel.choose({ from: panel.words.fromAll });
  await print.click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(panel.dialog).toBeHidden();
  await expect(page.locator('.print-root')).toHaveCount(0);
});

test('on a phone the dialog fills the width', async ({ reader, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const panel = new HandoutPanel(reader);
  await panel.open();
  expect(await panel.dialog.boundingBox()).toMatchObject({ x: 0, width: 390 });
});

test('a story of one’s own is printed too, with a link that leads to the timeline', async ({ page }) => {
  const editor = new StoryEditor(page);
  const [one] = dataset.events;
  await editor.make('My lesson', [`event=${one?.id}`]);
  await editor.close();
  const reader = new ReaderPage(page);
  const panel = new HandoutPanel(reader);
  await panel.openFromMenu();
  await panel.choose({ from: panel.words.fromStory('My lesson') });
  const pages = await panel.print();
  expect(pagesWith(pages, ['My lesson', one === undefined ? '' : titleOf(one)])).toHaveLength(1);
  expect(pages[0]?.text).not.toContain(plain('my-story'));
});
