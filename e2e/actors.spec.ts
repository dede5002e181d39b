/** Who an actor is, what they did, and every quote that names them as written. */
import { timeline, titleOf } from './dataset';
import { expect, test } from './fixtures';
import { Palette } from './pages/palette';
import { ReaderPage } from './pages/reader-page';

const ofActor = (id: string) => timeline.events.filter(({ actors }) => actors.includes(id));
const rutte = timeline.actors.find(({ id }) => id === 'rutte');
const [first] = ofActor('rutte');
if (rutte === undefined || first === undefined) throw new Error('The dataset has lost what these tests are about.');

test('is opened from a card: who, every event, and the spelling of the source marked', async ({ page, reader }) => {
  await reader.open(`event=${first.id}`);
  const opener = reader.card.root().getByRole('button', { name: 'Mark Rutte' });
  await opener.click();
  const dialog = page.getByRole('dialog', { name: 'Mark Rutte' });
  await expect(dialog).toContainText('Person');
  await expect(dialog).toContainText(rutte.description?.en ?? '');
  await expect(dialog.locator('.event-row')).toHaveCount(ofActor('rutte').length);
  await expect(dialog.getByRole('img', { name: new RegExp(`^${ofActor('rutte').length} events`) })).toBeVisible();
  await expect(dialog).toContainText('The articles also write: Mark Latte.');
  await expect(dialog.locator('.named.is-other').first()).toHaveText('Mark Latte');
  await expect(dialog.locator('.named-note').first()).toHaveText('[as the source writes it]');
  expect(reader.param('who')).toBe('rutte');
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});

test('is linkable, and Back closes it', async ({ page, reader }) => {
  await reader.open('who=stoltenberg');
  const dialog = page.getByRole('dialog', { name: 'Jens Stoltenberg' });
  await expect(dialog.locator('.event-row')).toHaveCount(ofActor('stoltenberg').length);
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await page.goBack();
  await expect(dialog).toBeVisible();
});

test('an event and a quote lead out of it to where they stand', async ({ page, reader }) => {
  await reader.open('who=rutte');
  const dialog = page.getByRole('dialog');
  await dialog.locator('.event-row').first().getByRole('button').click();
  await expect(reader.card.root(titleOf(first))).toBeVisible();
  expect(reader.param('who')).toBeNull();
  await page.goBack();
  await dialog
    .getByRole('button', { name: /Mark Latte/ })
    .last()
    .click();
  await reader.idle();
  // Other passages cut the chosen one up: its words are joined again.
  const chosen = await reader.article.root.locator('mark.is-selected').allTextContents();
  expect(chosen.join('')).toContain('Mark Latte');
});

test('shows only their events', async ({ page, reader }) => {
  await reader.open('who=putin&topic=war');
  await page.getByRole('dialog').getByRole('button', { name: 'Show only these events' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(reader.param('actor')).toBe('putin');
  await expect(reader.list.rows).toHaveCount(ofActor('putin').filter(({ topic }) => topic === 'war').length);
});

test('the name of a lane leads there, where lanes are actors', async ({ page, reader }) => {
  await reader.open('group=actor');
  await reader.axis.root.locator('.lane-label.is-actor').filter({ hasText: 'Jens Stoltenberg' }).click();
  await expect(page.getByRole('dialog', { name: 'Jens Stoltenberg' })).toBeVisible();
  await page.keyboard.press('Escape');
  await reader.field('groupBy').selectOption('topic');
  await reader.idle();
  await expect(reader.axis.root.locator('.lane-label.is-actor')).toHaveCount(0);
});

test('as known on a day an actor of later articles has nothing yet', async ({ page, reader }) => {
  await reader.open('who=rutte&asof=2024-04-03');
  await expect(page.getByRole('dialog')).toContainText('No event is theirs among those known.');
  await expect(page.getByRole('dialog')).toContainText('No passage names them in so many words.');
});

/** The one whose lane has most: of an event's actors the first is the one whose lane it stands in. */
const [busiest = ''] = timeline.actors.map(({ id }) => id).toSorted((a, b) => inLaneOf(b).length - inLaneOf(a).length);

function inLaneOf(actor: string) {
  return timeline.events.filter(({ actors }) => actors[0] === actor);
}

const NAMES = { en: 'Open the actor of the lane', fr: 'Ouvrir l’acteur de la ligne' } as const;

for (const language of ['en', 'fr'] as const) {
  test(`is opened by a key from its lane on the axis, ${language}`, async ({ page }) => {
    const reader = new ReaderPage(page, language);
    const [chosen] = inLaneOf(busiest);
    const nameOf = (id: string) => timeline.actors.find((actor) => actor.id === id)?.label[language] ?? '';
    const dialog = page.getByRole('dialog');
    await reader.open(`group=actor&event=${chosen?.id}`);
    // Of the chosen event where the keys stand nowhere.
    await page.keyboard.press('w');
    await expect(dialog).toHaveAccessibleName(nameOf(busiest));
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await page.keyboard.press('x');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('w');
    await expect(dialog).toBeVisible();
    const other = reader.param('who') ?? '';
    expect(other).not.toBe(busiest);
    await expect(dialog).toHaveAccessibleName(nameOf(other));
    await expect(page.locator(`.axis [data-lane="${other}"]`)).toContainText(nameOf(other));
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(dialog.getByRole('term').filter({ hasText: NAMES[language] })).toHaveCount(1);
  });
}

test('no key opens an actor where lanes are not actors', async ({ page, reader }) => {
  await reader.open(`group=topic&event=${inLaneOf(busiest)[0]?.id}`);
  await page.keyboard.press('w');
  await page.keyboard.press('x');
  await page.keyboard.press('w');
  await reader.idle();
  expect(reader.param('who')).toBeNull();
  const palette = new Palette(page);
  await palette.open();
  await page.keyboard.type(NAMES.en);
  await reader.idle();
  await expect(palette.root.getByRole('option', { name: /^Open the actor/ })).toHaveCount(0);
});
