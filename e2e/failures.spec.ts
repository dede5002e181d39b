/** What goes wrong is said in words that help, and what still works goes on working. */
import { eventProvedOnlyBy, TIMELINE_PATH, timeline, titleOf } from './dataset';
import { expect, test } from './fixtures';
import { openState, STATES, type State } from './states';

const alert = 'alert';

test('a missing dataset is named, and trying again helps', async ({ reader, page, faults }) => {
  faults.allow(/404/);
  await page.route(`**/${TIMELINE_PATH}`, (route) => route.fulfill({ status: 404, body: 'Not found' }), { times: 1 });
  await reader.open();
  await expect(page.getByRole(alert)).toContainText(TIMELINE_PATH);
  await page.getByRole('button', { name: reader.words.retry }).click();
  await reader.idle();
  await expect(reader.list.rows).toHaveCount(timeline.events.length);
});

test('a dataset that is not JSON is said to be so, with the line', async ({ page }) => {
  await openState(page, stateNamed('not-json'));
  await expect(page.getByRole(alert)).toContainText('line 2');
});

test('a file that is no timeline is said to be so', async ({ page }) => {
  await openState(page, stateNamed('not-a-timeline'));
  await expect(page.getByRole(alert)).toContainText('format');
});

test('a partly broken dataset shows the rest and names what is left out', async ({ page }) => {
  const reader = await openState(page, stateNamed('partly-broken'));
  const notice = page.getByRole('status').filter({ hasText: 'left out' });
  await notice.getByText('What is wrong').click();
  await expect(notice).toContainText('events[1]');
  await expect(reader.list.row(titleOf(timeline.events[2] ?? eventless()))).toBeVisible();
});

test('a missing article leaves timeline and quotations working', async ({ reader, page, faults }) => {
  faults.allow(/404/);
  const [source = eventless()] = timeline.sources;
  const event = eventProvedOnlyBy(source);
  await page.route('**/articles/*.txt', (route) => route.fulfill({ status: 404, body: 'Not found' }), { times: 1 });
  await reader.open(`event=${event.id}`);
  await expect(reader.article.root.getByRole(alert)).toBeVisible();
  await expect(reader.card.root()).toContainText('not checked');
  await expect(reader.card.quotation(event.evidence[0]?.exact ?? '')).toBeVisible();
  await reader.article.root.getByRole('button', { name: reader.words.retry }).click();
  await expect(reader.article.passage(event.id).first()).toBeInViewport();
});

test('a text that has changed is said to have, and its passages are found again', async ({ page }) => {
  const reader = await openState(page, stateNamed('changed-article'));
  await expect(reader.article.root.getByRole('status')).toContainText('not the one');
  await expect(reader.card.root()).toContainText('moved');
});

test('without the axis the list still has everything', async ({ page, faults }) => {
  const state = stateNamed('no-axis');
  faults.allow(state.faults ?? /^$/);
  const reader = await openState(page, state);
  await expect(page.getByRole(alert)).toBeVisible();
  await expect(reader.list.rows).toHaveCount(timeline.events.length);
});

function stateNamed(name: string): State {
  return STATES.find((state) => state.name === name) ?? eventless();
}

function eventless(): never {
  throw new Error('The table of states or the dataset lacks what this test is about.');
}
