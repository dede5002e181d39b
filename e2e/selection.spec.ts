/** List, axis, card and article are one selection, whichever of them is used. */
import { timeline, titleOf, weightiest } from './dataset';
import { expect, test } from './fixtures';

const event = weightiest(({ evidence }) => evidence.length === 1);

test('choosing in the list chooses on the axis', async ({ reader, page }) => {
  await reader.open();
  await reader.list.row(titleOf(event)).click();
  await reader.idle();
  await expect(reader.list.chosen).toHaveCount(1);
  await expect(reader.axis.chosen).toHaveCount(1);
  await expect(reader.axis.chosen).toHaveAccessibleName(new RegExp(`: ${titleOf(event)}$`));
  await expect(page).toHaveTitle(new RegExp(`^${titleOf(event)} · `));
});

test('choosing on the axis chooses in the list', async ({ reader }) => {
  await reader.open(`event=${event.id}`);
  await reader.card.button('fitSelection').click();
  await reader.idle();
  await reader.card.button('close').click();
  await expect(reader.list.chosen).toHaveCount(0);
  await reader.axis.mark(titleOf(event)).click();
  await expect(reader.list.chosen).toContainText(titleOf(event));
  await expect(reader.list.chosen).toBeInViewport();
  await expect(reader.card.root(titleOf(event))).toBeVisible();
});

test('a number on the axis opens into just so many events', async ({ reader }) => {
  await reader.open('from=1945&to=2026&group=none');
  const cluster = reader.axis.clusters.last();
  const count = Number(await cluster.textContent());
  expect(count).toBeGreaterThan(1);
  await cluster.click();
  await reader.idle();
  await expect(reader.axis.marks.first()).toBeVisible();
});

test('an article on the axis opens the article', async ({ reader }) => {
  const source = timeline.sources.find(({ title }) => title !== null);
  const day = source?.published.start?.slice(0, 4) ?? '';
  await reader.open(`from=${day}&to=${Number(day) + 1}`);
  await reader.axis.mark(source?.title ?? '').click();
  await expect(reader.article.headline).toHaveText(source?.title ?? '');
  await expect(reader.axis.chosen).toHaveAccessibleName(new RegExp(source?.title ?? ''));
});

test('next and previous go through the events in order', async ({ reader }) => {
  const [first, second] = timeline.events;
  await reader.open(`event=${first?.id}`);
  await reader.axis.button('next').click();
  await expect(reader.list.chosen).toContainText(titleOf(second ?? event));
  await reader.axis.button('previous').click();
  await expect(reader.list.chosen).toContainText(titleOf(first ?? event));
});

test('background events can be hidden, everywhere at once', async ({ reader }) => {
  const kept = timeline.events.filter(({ background }) => !background);
  await reader.open();
  await expect(reader.list.rows).toHaveCount(timeline.events.length);
  await reader.field('background').uncheck();
  await expect(reader.list.rows).toHaveCount(kept.length);
  await reader.page.reload();
  await reader.idle();
  await expect(reader.list.rows).toHaveCount(kept.length);
});

const GROUPINGS = { topic: 'topics', actor: 'actors', source: 'sources' } as const;

for (const [grouping, table] of Object.entries(GROUPINGS)) {
  test(`lanes by ${grouping} carry its names`, async ({ reader }) => {
    await reader.open();
    await reader.field('groupBy').selectOption(grouping);
    await reader.idle();
    const names = timeline[table].map((entry) => ('label' in entry ? entry.label.en : entry.title)).filter(Boolean);
    const shown = (await reader.axis.root.textContent()) ?? '';
    expect(names.filter((name) => name && shown.includes(name)).length).toBeGreaterThan(1);
    expect(reader.param('group')).toBe(grouping === 'topic' ? null : grouping);
  });
}

test('filters in a link are said, and can be taken off', async ({ reader }) => {
  const aid = timeline.events.filter(({ topic }) => topic === event.topic);
  await reader.open(`topic=${event.topic}`);
  await expect(reader.list.rows).toHaveCount(aid.length);
  await reader.page.getByRole('button', { name: reader.words.clearFilters }).click();
  await expect(reader.list.rows).toHaveCount(timeline.events.length);
  expect(reader.param('topic')).toBeNull();
});

test('from the list to the words and back by keys alone, a stop of Tab for the list and one for the buttons', async ({
  reader,
  page,
}) => {
  await reader.open();
  await page.keyboard.press('l');
  // The first key of a page fetches what it does.
  await expect(page.getByRole('region', { name: 'List of events' })).toBeFocused();
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  await expect(reader.list.rows.nth(1)).toBeFocused();
  await expect(reader.card.root()).toBeVisible();
  await page.keyboard.press('e');
  await expect(reader.card.title).toBeFocused();
  await page.keyboard.press('r');
  await expect(reader.article.root).toBeFocused();
  await page.getByRole('link', { name: 'Skip to the article' }).focus();
  await page.keyboard.press('Enter');
  await expect(reader.article.root).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(reader.card.root()).toHaveCount(0);
  await expect(page.getByRole('toolbar').locator('[tabindex="0"]')).toHaveCount(1);
});
