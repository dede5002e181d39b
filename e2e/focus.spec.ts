/** Whoever works with keys goes on from where they were: what had the focus may leave the page, the focus does not. */
import type { Locator } from '@playwright/test';
import { eventProvedByMany, headlineOf, timeline, titleOf, weightiest } from './dataset';
import { expect, test } from './fixtures';
import { EmbedFrame } from './pages/embed-frame';
import { freePort } from './port';
import { startServer } from './server';

const event = eventProvedByMany(2);
const [first] = timeline.sources;
if (first === undefined) throw new Error('The dataset has no article.');

const press = async (button: Locator) => {
  await button.focus();
  await button.press('Enter');
};

test('closing an event leads back to its row', async ({ reader }) => {
  await reader.open();
  await press(reader.list.row(titleOf(event)));
  await reader.idle();
  await press(reader.card.button('close'));
  await expect(reader.list.row(titleOf(event))).toBeFocused();
});

test('closing an event that was opened on the axis leads back to the axis', async ({ reader }) => {
  await reader.open(`event=${event.id}`);
  await reader.axis.root.focus();
  await press(reader.card.button('close'));
  await expect(reader.axis.root).toBeFocused();
});

test('closing a list of events leads back to the axis, choosing in it on to the event', async ({ page, reader }) => {
  const cluster = page.getByRole('region', { name: /^\d+ events$/ });
  await reader.open('from=2022-06-10&to=2022-06-20');
  const ongoing = reader.axis.root.getByRole('option', { name: /events that began earlier last/ }).first();
  await ongoing.click();
  await press(cluster.getByRole('button', { name: 'Close', exact: true }));
  await expect(reader.axis.root).toBeFocused();
  await ongoing.click();
  await press(cluster.locator('.event-row').first().getByRole('button'));
  await expect(reader.card.title).toBeFocused();
});

test('an article that is chosen has the focus on its heading', async ({ page, reader }) => {
  await reader.open();
  await press(page.getByRole('button', { name: headlineOf(first) }).last());
  await expect(reader.article.headline).toHaveText(headlineOf(first));
  await expect(reader.article.headline).toBeFocused();
});

test('a date in the margin opens its event beside the same article, which stays where it is', async ({ reader }) => {
  await reader.open(`article=${first.id}`);
  const told = timeline.events.filter(({ evidence }) => evidence[0]?.source === first.id);
  const pane = await reader.article.root.elementHandle();
  for (const one of [told[0], told[3]]) {
    const date = reader.article.marginDate(titleOf(one ?? event)).first();
    await press(date);
    await expect(reader.card.root(titleOf(one ?? event))).toBeVisible();
    await expect(date).toBeFocused();
  }
  expect(await pane?.evaluate((article) => article.isConnected)).toBe(true);
});

test('the last passage leaves the button for the next in place', async ({ reader }) => {
  const two = weightiest(({ evidence }) => evidence.length === 2);
  await reader.open(`event=${two.id}`);
  await press(reader.card.nextPassage);
  await expect(reader.card.nextPassage).toHaveAttribute('aria-disabled', 'true');
  await expect(reader.card.nextPassage).toBeFocused();
  await reader.card.nextPassage.press('Enter');
  expect(reader.param('evidence')).toBe('2');
});

test('as known on a day leads to its slider, and back to the button', async ({ reader }) => {
  await reader.open();
  await press(reader.clocks.button('asKnown'));
  await expect(reader.clocks.slider).toBeFocused();
  await press(reader.clocks.button('leave'));
  await expect(reader.clocks.button('asKnown')).toBeFocused();
});

test('a filter that is dropped where nothing matches leads to the list', async ({ page, reader }) => {
  await reader.open('q=xyzzy');
  await press(page.getByRole('button', { name: 'Drop “Search: xyzzy”' }));
  await expect(reader.list.root).toBeFocused();
  await reader.open('q=xyzzy&topic=nothing&actor=nobody');
  await press(reader.list.root.getByRole('button').first());
  await expect(reader.list.root).toBeFocused();
});

test('an event chosen in a panel that another event’s card opened has the focus on its title', async ({
  page,
  reader,
}) => {
  const [one, other] = timeline.events.filter(({ actors }) => actors.includes('rutte'));
  await reader.open(`event=${one?.id}`);
  await press(reader.card.root().getByRole('button', { name: 'Mark Rutte' }));
  const panel = page.getByRole('dialog', { name: 'Mark Rutte' });
  await press(panel.locator(`[data-event="${other?.id}"]`).getByRole('button'));
  await expect(panel).toBeHidden();
  await expect(reader.card.title).toHaveText(titleOf(other ?? event));
  await expect(reader.card.title).toBeFocused();
});

test('on a phone, closing an event that a link opened leads to its row', async ({ page, reader }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await reader.open(`event=${event.id}`);
  await press(reader.card.button('close'));
  await expect(reader.list.row(titleOf(event))).toBeFocused();
});

test('an embed takes no focus from its host, whatever the host closes', async ({ page, hosts, faults }) => {
  const bare = await startServer(await freePort(), undefined, { bare: true });
  faults.allowOrigin(new URL(bare.url).origin);
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><body><button>Host</button>
    <iframe title="Timeline" src="${bare.url}embed/?event=${event.id}" width="640" height="480"></iframe>`;
  await page.goto(hosts.serve({ html }));
  const embed = new EmbedFrame(page, page.locator('iframe'));
  await embed.idle();
  await embed.sheet.getByRole('button', { name: 'Close', exact: true }).focus();
  const host = page.getByRole('button', { name: 'Host' });
  await host.focus();
  await embed.sheet
    .getByRole('button', { name: 'Close', exact: true })
    .evaluate((close) => (close as HTMLElement).click());
  await expect(embed.sheet).toBeHidden();
  await embed.idle();
  await expect(host).toBeFocused();
  bare.close();
});
