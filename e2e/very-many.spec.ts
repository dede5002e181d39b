/**
 * What a reader can ask of a timeline of very many events is answered without reading them all: an event is JSON until it
 * is looked at, so it is counted how often the page reads any.
 */
import type { Page } from '@playwright/test';
import { packEvents } from '../data/columns/columns';
import { encodeColumns } from '../data/columns/file';
import { generated } from '../data/generate/generated.fixture';
import { expect, test } from './fixtures';
import { HandoutPanel } from './pages/handout-panel';
import { Palette } from './pages/palette';
import type { ReaderPage } from './pages/reader-page';
import { SharePanel } from './pages/share-panel';

const EVENTS = 20_000;
/** As many as are listed, offered, printed or drawn by lot at the most, several times over. */
const READ_AT_MOST = EVENTS / 4;

const { timeline } = generated(EVENTS, 7, { isLean: true });
const { events, ...head } = timeline;
const body = Buffer.concat([...encodeColumns(packEvents(head, events, EVENTS))]);
const busiest = timeline.actors[0]?.id ?? '';

declare global {
  interface Window {
    reads?: number;
  }
}

test('keys go from row to row of a long list, to its end and back, one stop of Tab', async ({ reader, page }) => {
  await openMany(reader);
  await page.keyboard.press('l');
  await expect(reader.list.root).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const place = (at: number) => reader.list.root.locator(`[aria-posinset="${at}"]`).getByRole('button');
  await expect(place(1)).toBeFocused();
  for (const [key, at] of [
    ['ArrowDown', 2],
    ['PageDown', 12],
    ['End', EVENTS],
    ['ArrowUp', EVENTS - 1],
    ['Home', 1],
  ] as const) {
    await page.keyboard.press(key);
    await expect(place(at)).toBeFocused();
    await expect(place(at)).toBeInViewport();
  }
  await expect(reader.list.root.locator('[data-event] > [tabindex="0"]')).toHaveCount(1);
});

async function openMany(reader: ReaderPage, query = ''): Promise<void> {
  const { page } = reader;
  await page.route('**/many.columns', (route) => route.fulfill({ body, contentType: 'application/octet-stream' }));
  await page.addInitScript(() => {
    const parse = JSON.parse;
    window.reads = 0;
    JSON.parse = (...of) => {
      window.reads = (window.reads ?? 0) + 1;
      return parse(...of);
    };
  });
  await reader.open(`data=many.columns${query}`);
}

const readsOf = (page: Page) => page.evaluate(() => window.reads ?? Infinity);

test('the other clock, and what was known by a day', async ({ reader, page }) => {
  await openMany(reader);
  await reader.clocks.by('reported').check();
  await reader.idle();
  expect(reader.param('clock')).toBe('reported');
  await expect(page.locator('#list h2').first()).toBeVisible();
  await reader.clocks.by('happened').check();
  await reader.clocks.button('asKnown').click();
  await reader.idle();
  await reader.clocks.slider.press('ArrowLeft');
  await reader.idle();
  await expect(reader.clocks.said).toContainText('20,000');
  expect(await readsOf(page)).toBeLessThan(READ_AT_MOST);
});

for (const [name, query, found] of [
  ['an actor with thousands of events', `&who=${busiest}`, /Here the 200 weightiest/],
  ['what was said twice', '&compare=all', /What was said twice/],
  ['an exercise', '&mode=exercise&exercise=said&seed=2', /What does the article say of this/],
] as const) {
  test(name, async ({ reader, page }) => {
    await openMany(reader, query);
    await expect(page.getByText(found).first()).toBeVisible();
    expect(await readsOf(page)).toBeLessThan(READ_AT_MOST);
  });
}

test('a handout has the weightiest, and says of how many', async ({ reader, page }) => {
  await openMany(reader);
  const panel = new HandoutPanel(reader);
  await panel.openFromMenu();
  await expect(panel.dialog.getByText(/Of [\d,]+ events the 500 weightiest/)).toBeVisible();
  await expect(page.locator('.print-root .print-list > li')).toHaveCount(500);
  expect(await readsOf(page)).toBeLessThan(READ_AT_MOST);
});

test('an embed offers the weightiest, and the one that is chosen', async ({ reader, page, faults }) => {
  // The snippet's frame is told of an address that only this test serves.
  faults.allow(/many\.columns|404/);
  const quiet = events.reduce((least, event) => (event.weight < least.weight ? event : least));
  await openMany(reader, `&event=${quiet.id}`);
  const share = new SharePanel(page, reader.language);
  await page.keyboard.press('s');
  await share.button(share.words.embed).click();
  const choice = page.getByRole('combobox', { name: 'Opened event' });
  await expect(choice).toHaveValue(quiet.id);
  expect(await choice.getByRole('option').count()).toBeLessThan(600);
  await expect(page.getByText(/Of 20,000 events the 500 weightiest stand here/)).toBeVisible();
  expect(await readsOf(page)).toBeLessThan(READ_AT_MOST);
});

test('all of them as a file, written in a thread of its own', async ({ reader, page }) => {
  await openMany(reader);
  await page.keyboard.press('s');
  const worker = page.waitForEvent('worker', (one) => one.url().includes('write-worker'));
  await page.getByRole('tab', { name: 'Export' }).click();
  await worker;
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the file' }).click({ timeout: 30_000 }),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  expect(text.split(/\r\n/).length).toBeGreaterThan(EVENTS);
  for (const { id } of [events[0], events[EVENTS - 1]].flatMap((one) => one ?? [])) expect(text).toContain(id);
});

test('the palette finds the loudest by their titles', async ({ reader, page }) => {
  await openMany(reader);
  const loud = events.reduce((most, event) => (event.weight > most.weight ? event : most));
  const palette = new Palette(page);
  await palette.open();
  await palette.box.fill(loud.title.en ?? '');
  await expect(palette.options.filter({ hasText: loud.title.en ?? '' }).first()).toBeVisible({ timeout: 20_000 });
});
