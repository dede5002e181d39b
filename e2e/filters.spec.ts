/** Filters: each choice says what it would leave, leaves just that, stands as a chip, and can be taken off again. */
import type { Page } from '@playwright/test';
import type { TimelineEvent } from '../data/schema/timeline';
import { expectAccessible } from './axe';
import { timeline } from './dataset';
import { expect, test } from './fixtures';
import { ReaderPage } from './pages/reader-page';

const FACETS = ['Topic', 'Actor', 'Place', 'Status', 'Date known', 'Article', 'Language of the words'];

const button = (page: Page) => page.getByRole('button', { name: /^(?:Filters|Filtres)/ });
const panel = (page: Page) => page.getByRole('dialog', { name: /^(?:Filters|Filtres)$/ });
const bar = (page: Page) => page.getByRole('region', { name: /^(?:Filters in force|Filtres en vigueur)$/ });
const chips = (page: Page) => bar(page).getByRole('listitem');

async function openPanel(page: Page): Promise<void> {
  await button(page).click();
  await expect(panel(page)).toBeVisible();
}

/** Opens a filter in the panel and gives its choices. */
async function unfold(page: Page, facet: string) {
  const group = panel(page)
    .locator('details')
    .filter({ has: page.locator('summary', { hasText: facet }) });
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
  return group.getByRole('checkbox');
}

const countIn = (name: string): number => Number(/, (?<count>\d+) events?$/.exec(name)?.groups?.count);

for (const facet of FACETS) {
  test(`${facet}: each choice leaves as many events as it says`, async ({ reader, page }) => {
    await reader.open();
    await openPanel(page);
    const choices = await unfold(page, facet);
    await expect(choices.nth(1)).toBeVisible();
    for (const choice of (await choices.all()).slice(0, 3)) {
      const promised = countIn((await choice.getAttribute('aria-label')) ?? '');
      await choice.check();
      await expect(reader.list.rows).toHaveCount(promised);
      await expect(bar(page)).toContainText(`${promised} of ${timeline.events.length} events`);
      await choice.uncheck();
    }
    await expect(reader.list.rows).toHaveCount(timeline.events.length);
  });
}

/** Two topics that exist, and the actor that most events of the first name. */
const [one, other] = timeline.topics;
const ofTopics = timeline.events.filter(({ topic }) => topic === one?.id || topic === other?.id);
const [actor] = timeline.actors
  .map(({ id, label }) => ({ id, label, events: ofTopics.filter(({ actors }) => actors.includes(id)) }))
  .toSorted((a, b) => b.events.length - a.events.length);

test('choices within a filter add up, filters narrow each other, and the address says all of it', async ({
  reader,
  page,
}) => {
  await reader.open();
  await openPanel(page);
  const topics = await unfold(page, 'Topic');
  for (const topic of [one, other])
    await topics.and(page.getByRole('checkbox', { name: `${topic?.label.en},` })).check();
  await expect(reader.list.rows).toHaveCount(ofTopics.length);
  const actors = await unfold(page, 'Actor');
  const choice = actors.and(page.getByRole('checkbox', { name: `${actor?.label.en},` }));
  expect(countIn((await choice.getAttribute('aria-label')) ?? '')).toBe(actor?.events.length);
  await choice.check();
  await expect(reader.list.rows).toHaveCount(actor?.events.length ?? 0);
  expect(reader.param('topic')).toBe(`${one?.id},${other?.id}`);
  expect(reader.param('actor')).toBe(actor?.id);
  await expect(button(page)).toHaveAccessibleName('Filters, 3 in force');
  await page.reload();
  await reader.idle();
  await expect(reader.list.rows).toHaveCount(actor?.events.length ?? 0);
  await expect(chips(page)).toHaveCount(3);
});

test('chips take filters off one by one, and the focus is never lost', async ({ reader, page }) => {
  await reader.open(`topic=${one?.id},${other?.id}&actor=${actor?.id}`);
  await chips(page).first().getByRole('button').click();
  await expect(chips(page)).toHaveCount(2);
  await expect(chips(page).first().getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(bar(page)).toHaveCount(0);
  await expect(button(page)).toBeFocused();
  await expect(reader.list.rows).toHaveCount(timeline.events.length);
  expect(reader.param('topic') ?? reader.param('actor')).toBeNull();
});

test('background events can be hidden in the panel, and a chip says so', async ({ reader, page }) => {
  const told = timeline.events.filter(({ background }) => !background).length;
  await reader.open();
  await openPanel(page);
  const choice = panel(page).getByRole('checkbox', { name: /^Background events/ });
  expect(countIn((await choice.getAttribute('aria-label')) ?? '')).toBe(timeline.events.length - told);
  await choice.uncheck();
  await expect(reader.list.rows).toHaveCount(told);
  await page.keyboard.press('Escape');
  await chips(page).getByRole('button', { name: 'Remove Background: hidden' }).click();
  await expect(reader.list.rows).toHaveCount(timeline.events.length);
});

/** A topic and an actor that no event has together: dropping either brings events back. */
function loneliestPair(): { topic: string; actor: string; dropTopic: TimelineEvent[]; dropActor: TimelineEvent[] } {
  for (const { id: topic } of timeline.topics) {
    for (const { id } of timeline.actors) {
      const dropActor = timeline.events.filter((event) => event.topic === topic);
      const dropTopic = timeline.events.filter((event) => event.actors.includes(id));
      if (
        dropTopic.length > 0 &&
        dropActor.length !== dropTopic.length &&
        !dropTopic.some((event) => event.topic === topic)
      ) {
        return { topic, actor: id, dropTopic, dropActor };
      }
    }
  }
  throw new Error('Every actor of the dataset is in every topic.');
}

test('where nothing matches, the filter to drop is named and dropped', async ({ reader }) => {
  const { topic, actor: lonely, dropTopic, dropActor } = loneliestPair();
  await reader.open(`topic=${topic}&actor=${lonely}`);
  await expect(reader.list.root).toContainText('No event matches these filters.');
  const [name, left] = dropTopic.length > dropActor.length ? ['Topic', dropTopic] : ['Actor', dropActor];
  await expect(reader.list.root).toContainText(
    new RegExp(`Without “${name}: .*” (?:${left.length} events match|one event matches)`),
  );
  await reader.list.root.getByRole('button', { name: `Drop “${name}: ` }).click();
  await expect(reader.list.rows).toHaveCount(left.length);
});

test('where no single filter is to blame, the fewest are named and dropped together', async ({ reader }) => {
  const { topic, actor: lonely } = loneliestPair();
  await reader.open(`topic=${topic}&actor=${lonely}&q=xyzzy`);
  await expect(reader.list.root).toContainText(/Without “(?:Topic|Actor): .*” and “Search: xyzzy” \d+ events match/);
  const promised = /(\d+) events match/.exec((await reader.list.root.textContent()) ?? '')?.[1];
  await reader.list.root.getByRole('button', { name: /^Drop .* and “Search: xyzzy”$/ }).click();
  await expect(reader.list.rows).toHaveCount(Number(promised));
});

test('a search that nothing meets is named too', async ({ reader }) => {
  await reader.open('q=xyzzy');
  await reader.list.root.getByRole('button', { name: 'Drop “Search: xyzzy”' }).click();
  await expect(reader.list.rows).toHaveCount(timeline.events.length);
  expect(reader.param('q')).toBeNull();
});

test('a long list is cut short, can be unfolded, and is searched by any spelling', async ({ reader, page }) => {
  const spelled = timeline.actors.find(({ label, aliases }) =>
    aliases.some((alias) => !alias.includes(label.en ?? '')),
  );
  const alias = spelled?.aliases.find((name) => !name.includes(spelled.label.en ?? '')) ?? '';
  await reader.open();
  await openPanel(page);
  const actors = await unfold(page, 'Actor');
  await expect(actors).toHaveCount(8);
  await panel(page).getByRole('searchbox', { name: 'Find in Actor' }).fill(alias.toUpperCase());
  await expect(actors.and(page.getByRole('checkbox', { name: `${spelled?.label.en},` }))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeVisible();
  await panel(page)
    .getByRole('button', { name: /^Show all \d+$/ })
    .first()
    .click();
  expect(await actors.count()).toBeGreaterThan(12);
});

test('the panel opens and closes with the keyboard, and a click beside it closes it', async ({ reader, page }) => {
  await reader.open();
  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(button(page)).toBeFocused();
  await openPanel(page);
  await reader.list.rows.first().click();
  await expect(panel(page)).toHaveCount(0);
});

test('the counts follow the search', async ({ reader, page }) => {
  await reader.open('q=nato');
  const rows = await reader.list.rows.count();
  await openPanel(page);
  const names = await (await unfold(page, 'Topic')).evaluateAll((all) => all.map((choice) => choice.ariaLabel ?? ''));
  expect(names.map(countIn).reduce((sum, count) => sum + count, 0)).toBe(rows);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the filters are a sheet over everything, and one button shows what is left', async ({ reader, page }) => {
    await reader.open();
    await openPanel(page);
    await (await unfold(page, 'Topic')).first().check();
    const show = panel(page).getByRole('button', { name: /^Show \d+ events?$/ });
    const left = Number((await show.textContent())?.match(/\d+/)?.[0]);
    await show.tap();
    await expect(panel(page)).toHaveCount(0);
    await expect(reader.list.rows).toHaveCount(left);
    await expect(chips(page)).toHaveCount(1);
  });
});

for (const [name, use] of Object.entries({
  wide: { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
  phone: { viewport: { width: 390, height: 844 }, colorScheme: 'light' },
} as const)) {
  test.describe(name, () => {
    test.use({ ...use, contextOptions: { reducedMotion: 'reduce' } });
    for (const language of ['en', 'fr'] as const) {
      test(`is accessible in every state, ${language}`, async ({ page }) => {
        const reader = new ReaderPage(page, language);
        await reader.open(`topic=${one?.id}&actor=${actor?.id}`);
        await expectAccessible(page);
        await openPanel(page);
        const closed = panel(page).locator('details:not([open]) > summary');
        // Each that is opened leaves one fewer to open.
        for (let left = await closed.count(); left > 0; left--) await closed.first().click();
        await expectAccessible(page);
        const { topic, actor: lonely } = loneliestPair();
        await reader.open(`topic=${topic}&actor=${lonely}`);
        await expectAccessible(page);
      });
    }
  });
}
