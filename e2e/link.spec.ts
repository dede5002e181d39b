/** The promise in one gesture, in both directions, for an event of every article. */
import { eventAloneInItsPassage, eventProvedByMany, eventProvedOnlyBy, headlineOf, timeline, titleOf } from './dataset';
import { expect, test } from './fixtures';

for (const source of timeline.sources) {
  test(`${source.id}: an event opens its article at the words that prove it`, async ({ reader }) => {
    const event = eventProvedOnlyBy(source);
    await reader.open();
    await reader.list.row(titleOf(event)).click();
    await reader.idle();
    await expect(reader.card.root(titleOf(event))).toBeVisible();
    await expect(reader.card.root()).toContainText(reader.words.verified);
    await expect(reader.article.headline).toHaveText(headlineOf(source));
    await expect(reader.article.passage(event.id).first()).toBeInViewport();
    await expect(reader.axis.chosen).toHaveAccessibleName(new RegExp(`${escapeForRegExp(titleOf(event))}$`));
    await expect(reader.axis.chosen).toBeInViewport();
    const words = await reader.article.passage(event.id).allTextContents();
    expect(words.join('')).toBe(event.evidence[0]?.exact.replaceAll('\n', ''));
  });

  test(`${source.id}: a marked passage flies to its event`, async ({ reader }) => {
    const event = eventAloneInItsPassage(source);
    await reader.open(`article=${source.id}&from=1950&to=1951`);
    await expect(reader.axis.mark(titleOf(event))).toHaveCount(0);
    await reader.article.passage(event.id).first().click();
    await reader.idle();
    await expect(reader.card.root(titleOf(event))).toBeVisible();
    await expect(reader.axis.chosen).toHaveAccessibleName(new RegExp(`${escapeForRegExp(titleOf(event))}$`));
    await expect(reader.axis.chosen).toBeInViewport();
    await expect(reader.list.chosen).toContainText(titleOf(event));
    expect(reader.param('event')).toBe(event.id);
  });
}

test('a date in the margin does what its passage does, by keyboard', async ({ reader, page }) => {
  const [source = never()] = timeline.sources;
  const event = eventAloneInItsPassage(source);
  await reader.open(`article=${source.id}`);
  await reader.article.marginDate(titleOf(event)).focus();
  await page.keyboard.press('Enter');
  await expect(reader.card.root(titleOf(event))).toBeVisible();
  await expect(reader.article.chosenDate).toHaveAccessibleName(new RegExp(escapeForRegExp(titleOf(event))));
});

test('several proofs are stepped through, from article to article', async ({ reader }) => {
  const event = eventProvedByMany(3);
  await reader.open(`event=${event.id}`);
  for (const [position, { source }] of event.evidence.entries()) {
    const article = timeline.sources.find(({ id }) => id === source) ?? never();
    await expect(reader.article.headline).toHaveText(headlineOf(article));
    await expect(reader.article.passage(event.id, position + 1).first()).toBeInViewport();
    if (position < event.evidence.length - 1) await reader.card.nextPassage.click();
  }
  await expect(reader.card.nextPassage).toBeDisabled();
  expect(reader.param('evidence')).toBe(String(event.evidence.length));
});

test('the words that date an event are set apart, on the card and in the article', async ({ reader }) => {
  const event = timeline.events.find(({ evidence }) => evidence.length === 1 && evidence[0]?.time) ?? never();
  const words = event.evidence[0]?.time?.exact ?? never();
  await reader.open(`event=${event.id}`);
  await expect(reader.card.currentProof.locator('b')).toHaveText(words);
  const dated = reader.article.passage(event.id).and(reader.page.locator('.time-words'));
  expect((await dated.allTextContents()).join('')).toBe(words);
});

test('what is pointed at in one pane is shown in the other', async ({ reader }) => {
  const [source = never()] = timeline.sources;
  const event = eventAloneInItsPassage(source);
  await reader.open(`article=${source.id}`);
  await reader.list.row(titleOf(event)).hover();
  await expect(reader.article.passage(event.id).first()).toHaveClass(/is-hovered/);
  await reader.article.passage(event.id).first().hover();
  await expect(reader.list.root.locator(`[data-event="${event.id}"]`)).toHaveClass(/is-hovered/);
});

function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function never(): never {
  throw new Error('The dataset lacks what this test is about.');
}
