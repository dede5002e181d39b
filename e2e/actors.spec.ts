/** Who an actor is, what they did, and every quote that names them as written. */
import { timeline, titleOf } from './dataset';
import { expect, test } from './fixtures';

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
