/** Search: typed once, it narrows axis, list, counts and address alike, marks what it found and knows its way back. */
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { TIMELINE_PATH, timeline, titleOf, weightiest } from './dataset';
import { expect, test } from './fixtures';
import { ReaderPage } from './pages/reader-page';
import { watchSearch } from './watch-search';

const event = weightiest(({ background, evidence }) => !background && evidence.length === 1);

/** Letters without their accents, as people type them. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const box = (page: Page) => page.getByRole('search').getByRole('combobox');
const options = (page: Page) => page.getByRole('listbox', { name: /^(?:Best matches|Meilleures)/ }).getByRole('option');
const count = (page: Page) => page.getByText(/^(?:\d+ of )?\d+ events$/).first();
const hits = (within: Locator) => within.locator('mark.hit');

async function search(reader: ReaderPage, query: string): Promise<void> {
  await box(reader.page).fill(query);
  await reader.idle();
  // The list follows a moment after the rest.
  const left = /^\d+/.exec((await reader.page.locator('.filter-bar-count').allTextContents())[0] ?? '')?.[0];
  await expect(reader.list.rows.filter({ has: reader.page.locator('.event-row-date') })).toHaveCount(
    Number(left ?? timeline.events.length),
  );
}

/** A word of the title that only so many events have in theirs. */
function tellingWord(): string {
  const words = titleOf(event).match(/\p{L}{6,}/gu) ?? [];
  const having = (word: string) => timeline.events.filter((one) => plain(titleOf(one)).includes(plain(word))).length;
  return words.toSorted((one, other) => having(one) - having(other))[0] ?? '';
}

test('what is typed narrows the list, the axis, the count and the address', async ({ reader, page }) => {
  await reader.open('from=1940&to=2030&group=none');
  await search(reader, tellingWord());
  const rows = await reader.list.rows.count();
  expect(rows).toBeGreaterThan(0);
  expect(rows).toBeLessThan(timeline.events.length / 2);
  await expect(reader.list.row(titleOf(event))).toBeVisible();
  await expect(count(page)).toHaveText(`${rows} of ${timeline.events.length} events`);
  await expect(page.getByRole('status').filter({ hasText: `${rows} of ` })).toBeAttached();
  await expect(page.getByRole('toolbar')).toContainText(`${rows} events`);
  expect(reader.param('q')).toBe(tellingWord());
  await page.reload();
  await reader.idle();
  await expect(reader.list.rows).toHaveCount(rows);
  await expect(box(page)).toHaveValue(tellingWord());
});

test('Enter opens the best hit, and the arrows choose another', async ({ reader, page }) => {
  await reader.open();
  await search(reader, titleOf(event));
  await expect(options(page).first()).toContainText(titleOf(event));
  await box(page).press('Enter');
  await expect(reader.card.root(titleOf(event))).toBeVisible();
  await expect(options(page)).toHaveCount(0);
  await expect(box(page)).toBeFocused();

  await search(reader, 'nato');
  await box(page).press('ArrowDown');
  await box(page).press('ArrowDown');
  const second = options(page).nth(1);
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await expect(box(page)).toHaveAttribute('aria-activedescendant', (await second.getAttribute('id')) ?? '');
  const title = (await second.locator('.search-title').textContent()) ?? '';
  await box(page).press('Enter');
  await expect(reader.card.root(title)).toBeVisible();
});

test('Enter before the first answer waits for it', async ({ reader, page }) => {
  await reader.open();
  await box(page).fill(titleOf(event));
  await box(page).press('Enter');
  await expect(reader.card.root(titleOf(event))).toBeVisible();
});

test('a click on a hit opens it', async ({ reader, page }) => {
  await reader.open();
  await search(reader, titleOf(event));
  await options(page).first().click();
  await expect(reader.card.root(titleOf(event))).toBeVisible();
});

test('case, accents and small typing errors do not matter', async ({ reader }) => {
  const name = timeline.actors.map(({ label }) => label.en ?? '').find((label) => plain(label) !== label.toLowerCase());
  await reader.open();
  await search(reader, name ?? '');
  const rows = await reader.list.rows.count();
  expect(rows).toBeGreaterThan(0);
  await search(reader, plain(name ?? '').toUpperCase());
  await expect(reader.list.rows).toHaveCount(rows);
  const long =
    timeline.actors.map(({ label }) => label.en ?? '').find((label) => /^\p{L}{9,}$/u.test(label)) ?? 'Stoltenberg';
  await search(reader, `${long.slice(0, 4)}${long.slice(5)}`);
  expect(await reader.list.rows.count()).toBeGreaterThan(0);
});

test('the words of the other language find the same event', async ({ reader }) => {
  await reader.open();
  await search(reader, titleOf(event, 'fr'));
  await expect(reader.list.row(titleOf(event))).toBeVisible();
});

test('hits are marked in the list, the card and the article', async ({ reader, page }) => {
  const { exact } = event.evidence[0] ?? { exact: '' };
  const word = exact.match(/\p{L}{7,}/u)?.[0] ?? '';
  await reader.open(`event=${event.id}`);
  await search(reader, word);
  await box(page).press('Escape');
  await expect(hits(page.locator('body'))).toHaveCount(0);
  await search(reader, word);
  await expect(hits(reader.list.row(titleOf(event))).first()).toHaveText(new RegExp(`^${word}$`, 'i'));
  await expect(hits(reader.card.root()).first()).toBeVisible();
  await expect(hits(reader.article.passage(event.id).first()).first()).toHaveText(new RegExp(`^${word}$`, 'i'));
});

test('an article that has the words opens at them', async ({ reader, page }) => {
  const source = timeline.sources.find(({ title }) => title !== null);
  const { exact } = timeline.events.flatMap(({ evidence }) => evidence).find((one) => one.source === source?.id) ?? {
    exact: '',
  };
  await reader.open();
  await search(reader, exact.split(' ').slice(0, 5).join(' '));
  await page.getByRole('group', { name: 'In the articles' }).getByRole('option').first().click();
  await reader.idle();
  await expect(reader.article.headline).toHaveText(source?.title ?? '');
  await expect(hits(reader.article.root).first()).toBeInViewport();
});

test('a stroke goes to the search and Escape clears it', async ({ reader, page }) => {
  await reader.open();
  await reader.list.rows.first().focus();
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('either/or');
  await expect(box(page)).toHaveValue('either/or');
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveValue('');
  await reader.idle();
  await expect(reader.list.rows).toHaveCount(timeline.events.length);
  expect(reader.param('q')).toBeNull();
});

test('no single key does anything where the reader has switched that off', async ({ reader, page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('sourceline', JSON.stringify({ version: 1, settings: { shortcuts: false } }));
  });
  await reader.open();
  await page.keyboard.press('/');
  await expect(box(page)).not.toBeFocused();
});

test('going back takes the search along', async ({ reader, page }) => {
  await reader.open(`q=${encodeURIComponent(tellingWord())}`);
  const rows = await reader.list.rows.count();
  await reader.list.row(titleOf(event)).click();
  await reader.idle();
  await search(reader, '');
  await expect(reader.list.rows).toHaveCount(timeline.events.length);
  await page.goBack();
  await reader.idle();
  await expect(reader.list.rows).toHaveCount(rows);
});

test('nothing of it is loaded before somebody is about to search, and nothing more by the first letter', async ({
  reader,
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  const ofSearch = () => loaded.filter((url) => /\/(?:search-session|SearchPopup|marking)-|articles\//.test(url));
  await reader.open();
  expect(ofSearch()).toEqual([]);
  await box(page).focus();
  await expect.poll(() => searchState(page)).toBe('ready');
  await reader.idle();
  expect(ofSearch().length).toBeGreaterThan(timeline.sources.length);
  loaded.length = 0;
  await search(reader, 'summit');
  expect(loaded.filter((url) => url.endsWith('.js'))).toEqual([]);
  expect(ofSearch()).toEqual([]);
});

test('a search whose code cannot be had says so, and tries again at the next letter', async ({
  reader,
  page,
  faults,
}) => {
  faults.allow(/search-session-|ERR_FAILED/);
  await page.route(/\/search-session-[^/]+\.js$/, (route) => route.abort());
  await reader.open();
  await search(reader, 'summi');
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await expect(reader.list.rows).toHaveCount(timeline.events.length);
});

const searchState = (page: Page) =>
  page.evaluate(() => (window as unknown as { sourceline: { state(): { search: string } } }).sourceline.state().search);

/** The timeline so many times over: as many events as are searched in a thread of their own. */
async function openMany(reader: ReaderPage, copies: number): Promise<void> {
  const events = Array.from({ length: copies }, (_, copy) =>
    timeline.events.map((one) => ({ ...one, id: `${one.id}-${copy}` })),
  ).flat();
  const stories: unknown[] = [];
  await reader.page.route(`**/${TIMELINE_PATH}`, (route) =>
    route.fulfill({ contentType: 'application/json', body: JSON.stringify({ ...timeline, stories, events }) }),
  );
  await reader.open('from=2022&to=2023');
}

test.describe('many events', () => {
  test.slow();

  test('are searched in a thread of their own', async ({ reader, page }) => {
    const worker = page.waitForEvent('worker', (one) => one.url().includes('worker-'));
    await openMany(reader, 16);
    await search(reader, tellingWord());
    await worker;
    expect((await reader.list.rows.count()) % 16).toBe(0);
    await expect(options(page).first()).toBeVisible();
  });

  test('are first told as few as can be drawn with the letter, and all of them when those are painted', async ({
    reader,
    page,
  }) => {
    const { messages } = await watchSearch(page);
    await openMany(reader, 16);
    await box(page).fill('n');
    await reader.idle();
    const told = (await messages()).filter(({ query }) => query === 'n').slice(0, 4);
    expect(told.map(({ kind }) => kind)).toEqual(['ask best', 'told', 'ask all', 'told']);
    const [asked, best, more, all] = told;
    expect(best?.events).toBeLessThanOrEqual(200);
    expect(all?.events).toBeGreaterThan(1000);
    // When all of it is asked for, the best stand under the box, and nothing else has been drawn.
    expect(more?.offered).toBe('n');
    expect(more?.rows).toBe(asked?.rows);
    await expect(options(page)).toHaveCount(9);
  });

  test('nothing found for an older text takes the place of what is asked now', async ({ reader, page }) => {
    const { messages, hold, release } = await watchSearch(page);
    await openMany(reader, 16);
    await box(page).fill('summit');
    await reader.idle();
    const offered = page.locator('.search-popup');
    await expect(offered).toHaveAttribute('data-query', 'summit');
    await hold();
    await box(page).press('Backspace');
    await expect.poll(async () => (await messages()).at(-1)).toMatchObject({ kind: 'ask best', query: 'summi' });
    await page.keyboard.type('ng');
    const rows = await page.locator('#list').textContent();
    await release();
    await reader.idle();
    await expect(offered).toHaveAttribute('data-query', 'summing');
    const since = (await messages()).slice(-6);
    // What came late is dropped: everything was never asked for, nor was any of it shown.
    expect(since.filter(({ kind, query }) => kind === 'ask all' && query !== 'summing')).toEqual([]);
    expect(since.filter((one) => one.offered === 'summi')).toEqual([]);
    expect(since.find(({ kind, query }) => kind === 'ask all' && query === 'summing')?.rows).toBe(rows);
  });
});

for (const [name, use] of Object.entries({
  wide: { viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  phone: { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
} as const)) {
  test.describe(name, () => {
    test.use({ ...use, contextOptions: { reducedMotion: 'reduce' } });
    for (const language of ['en', 'fr'] as const) {
      test(`is accessible in every state, ${language}`, async ({ page }) => {
        const reader = new ReaderPage(page, language);
        await reader.open();
        await search(reader, tellingWord());
        await box(page).press('ArrowDown');
        await expect(options(page).first()).toBeVisible();
        await expectAccessible(page);
        await search(reader, 'xyzzy');
        await expect(page.getByText(/^(?:Nothing found|Rien trouvé)/)).toBeVisible();
        await expectAccessible(page);
        await search(reader, tellingWord());
        await box(page).press('Enter');
        await reader.idle();
        await expectAccessible(page);
      });
    }
  });
}
