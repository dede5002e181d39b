/** Links: what is seen is in the address, and an address shows exactly what was seen. */
import { eventProvedByMany, timeline, titleOf, weightiest } from './dataset';
import { expect, test } from './fixtures';
import { holdDataset } from './held-dataset';
import type { ReaderPage } from './pages/reader-page';
import { windowIn } from './time-window';

const one = eventProvedByMany(2);
const other = weightiest(({ id, background }) => id !== one.id && !background);

test('a copied address opens exactly the same view', async ({ reader, page, context }) => {
  await reader.open('from=2021&to=2024&group=status&background=0');
  await reader.list.row(titleOf(other)).click();
  await reader.axis.button('zoomOut').click();
  await reader.idle();
  const address = page.url();
  const copy = await context.newPage();
  await copy.goto(address);
  await copy.waitForFunction(() => window.sourceline !== undefined);
  await copy.evaluate(() => window.sourceline?.waitForIdle());
  expect(copy.url()).toBe(address);
  const marks = '[role=option]';
  const names = (on: typeof page) => on.locator(marks).evaluateAll((all) => all.map((mark) => mark.ariaLabel).sort());
  expect(await names(copy)).toEqual(await names(page));
  await expect(copy.getByRole('article', { name: titleOf(other), exact: true })).toBeVisible();
});

for (const query of ['from=2022&to=275760-09-13', 'from=8000&to=275760', 'from=-271821-04-20&to=275760-09-13']) {
  test(`a window at the end of all dates is taken as far as it can be had: ${query}`, async ({ reader, page }) => {
    await reader.open(query);
    await expect(reader.axis.marks.first()).toBeVisible();
    await reader.axis.button('zoomOut').click();
    await reader.list.row(titleOf(one)).click();
    await reader.idle();
    await page.reload();
    await reader.idle();
    await expect(reader.card.root(titleOf(one))).toBeVisible();
  });
}

/** Opens the reader and chooses one event, then another. */
async function chooseTwo(reader: ReaderPage): Promise<void> {
  await reader.open();
  for (const event of [one, other]) {
    await reader.list.row(titleOf(event)).click();
    await reader.idle();
  }
}

test('Back and Forward walk through what was chosen', async ({ reader, page }) => {
  await chooseTwo(reader);
  await page.goBack();
  await reader.idle();
  await expect(reader.card.root(titleOf(one))).toBeVisible();
  await expect(reader.list.chosen).toContainText(titleOf(one));
  await page.goBack();
  await reader.idle();
  await expect(reader.card.root()).toHaveCount(0);
  await page.goForward();
  await page.goForward();
  await reader.idle();
  await expect(reader.card.root(titleOf(other))).toBeVisible();
  await expect(reader.axis.chosen).toBeInViewport();
});

test('going back while the page is still loading is going back', async ({ reader, page }) => {
  await chooseTwo(reader);
  const release = await holdDataset(page);
  await page.reload({ waitUntil: 'commit' });
  await page.waitForFunction(() => window.sourceline !== undefined);
  await page.goBack({ waitUntil: 'commit' });
  release();
  await reader.idle();
  await expect(reader.list.chosen).toContainText(titleOf(one));
  await expect(reader.card.root(titleOf(one))).toBeVisible();
});

test('moving about leaves no trail behind the Back button', async ({ reader, page }) => {
  await reader.open();
  const entries = () => page.evaluate(() => history.length);
  const before = await entries();
  await reader.axis.wheel(-200);
  await reader.idle();
  await reader.axis.button('zoomIn').click();
  await reader.idle();
  expect(await entries()).toBe(before);
});

test('a damaged address loses only what is wrong', async ({ reader }) => {
  await reader.open(`event=${one.id}&group=planet&from=yesterday&to=2022&asof=2022-99-99&topic=%3Cb%3E`);
  await expect(reader.card.root(titleOf(one))).toBeVisible();
  await expect(reader.field('groupBy')).toHaveValue('topic');
  await expect(reader.notice).toContainText(
    'left out: from=yesterday&to=2022, topic=<b>, group=planet, asof=2022-99-99',
  );
  await reader.notice.getByRole('button').click();
  await expect(reader.notice).toHaveCount(0);
});

test('an event that does not exist leaves the timeline to be read', async ({ reader }) => {
  await reader.open('event=no-such-event');
  await expect(reader.page.getByRole('heading', { name: reader.words.prompt })).toBeVisible();
  await expect(reader.list.rows).toHaveCount(timeline.events.length);
  await expect(reader.notice).toContainText('an event that this timeline does not have');
  await reader.list.row(titleOf(one)).click();
  await expect(reader.notice).toHaveCount(0);
});

test('a day in the address is the same day in every time zone @zones', async ({ reader, page }) => {
  await reader.open('from=2022-03-24&to=2022-03-25');
  await reader.axis.wheel(120);
  await reader.axis.wheel(-120);
  await reader.idle();
  const { from, length } = windowIn(page.url());
  expect(Math.abs(from - Date.UTC(2022, 2, 24))).toBeLessThan(length * 0.02);
});

test('dates on the page are those of the dataset in every time zone @zones', async ({ reader }) => {
  const dated = weightiest(({ when, evidence }) => /^\d{4}-\d\d-\d\d$/.test(when.edtf) && evidence.length === 1);
  await reader.open(`event=${dated.id}`);
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  await expect(reader.card.root()).toContainText(day.format(new Date(dated.when.edtf)));
});
