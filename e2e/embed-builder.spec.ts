/** The builder: what it makes is what is chosen, what it shows is what it makes. */
import type { Locator, Page } from '@playwright/test';
import { eventProvedByMany, timeline, titleOf } from './dataset';
import { expect, test } from './fixtures';
import { SharePanel } from './pages/share-panel';

const event = eventProvedByMany(2);

class Builder {
  readonly root: Locator;
  readonly frame;

  constructor(readonly page: Page) {
    this.root = page.getByRole('dialog', { name: 'Embed in a page' });
    this.frame = page.frameLocator('iframe[title="The embed as readers will see it"]');
  }

  async open(): Promise<void> {
    const share = new SharePanel(this.page);
    await share.open();
    await share.button('Embed in a page').click();
    await this.root.waitFor();
  }

  /** The address in the snippet, as a page that pastes it would have it. */
  async address(): Promise<URL> {
    const html = await this.root.getByRole('textbox', { name: 'HTML for your page' }).inputValue();
    const src = /src="(?<src>[^"]*)"/.exec(html)?.groups?.src ?? '';
    return new URL(src.replaceAll('&amp;', '&'));
  }

  /** Until the embed in the preview has nothing left to load or to draw. */
  async previewIdle(): Promise<void> {
    const inside = this.frame.locator('html');
    // It may be loaded anew while it is asked.
    await expect(async () => {
      expect(await inside.evaluate(() => window.sourceline?.waitForIdle().then(() => true))).toBe(true);
    }).toPass({ timeout: 30_000 });
  }

  field(name: string): Locator {
    return this.root.getByLabel(name, { exact: true });
  }
}

test('it starts from the view as it is, and shows it', async ({ reader, page }) => {
  await reader.open(`event=${event.id}&from=2020&to=2025&group=status`);
  const builder = new Builder(page);
  await builder.open();
  const address = await builder.address();
  expect(address.pathname).toMatch(/\/embed\/$/);
  expect(address.searchParams.toString()).toBe(`event=${event.id}&from=2020&to=2025&group=status`);
  await builder.previewIdle();
  await expect(builder.frame.getByRole('article', { name: titleOf(event), exact: true })).toBeVisible();
});

test('every control is in the address, and the preview follows', async ({ reader, page }) => {
  await reader.open();
  const builder = new Builder(page);
  await builder.open();
  await builder.field('Opened event').selectOption(event.id);
  await builder.field('Passage').selectOption('2');
  await builder.field('From').fill('2021');
  await builder.field('Until').fill('2024');
  await builder.field('Search').fill('NATO');
  await builder.root
    .locator('summary')
    .filter({ hasText: /^Status/ })
    .click();
  await builder.field('planned').check();
  await builder.field('Background events').selectOption('Hidden');
  await builder.field('Group by').selectOption('Actor');
  await builder.field('Clock').selectOption('When it was reported');
  await builder.field('As known on').fill('2024-12-31');
  await builder.field('Language').selectOption('fr');
  await builder.field('Colours').selectOption('Dark');
  await builder.root.getByLabel(/^Plain/).check();
  await builder.root.getByLabel(/^Transparent/).check();
  await builder.root.getByLabel(/^Static/).check();
  await builder.field('As high as its content').check();
  await builder.field('Wheel and fingers').selectOption('They move the timeline');
  await builder.root.getByLabel(/^Say so when the data/).check();
  await builder.field('Name for Pym (childId)').fill('chart 1');
  const { searchParams } = await builder.address();
  expect(Object.fromEntries(searchParams)).toEqual({
    event: event.id,
    evidence: '2',
    from: '2021',
    to: '2024',
    q: 'NATO',
    status: 'planned',
    background: '0',
    group: 'actor',
    clock: 'reported',
    asof: '2024-12-31',
    theme: 'dark',
    lang: 'fr',
    plain: '1',
    transparent: '1',
    static: '1',
    gestures: 'greedy',
    height: 'auto',
    childId: 'chart1',
    v: String(timeline.version),
  });
  const shown = builder.page.locator('iframe[title="The embed as readers will see it"]');
  await expect(shown).toHaveAttribute(
    'src',
    new RegExp(`${escapeForRegExp(searchParams.get('event') ?? '')}.*childId=chart1`),
  );
});

test('an article, the last event or another timeline can be chosen, each instead of what it excludes', async ({
  reader,
  page,
}) => {
  await reader.open(`event=${event.id}&topic=${event.topic}`);
  const builder = new Builder(page);
  await builder.open();
  const query = async () => Object.fromEntries((await builder.address()).searchParams);
  const article = timeline.sources[0]?.id ?? '';
  await builder.field('Opened article').selectOption(article);
  expect(await query()).toEqual({ article, topic: event.topic });
  await builder.field('Opened event').selectOption('The last one, also when more are added');
  expect(await query()).toEqual({ start_at_end: '1', topic: event.topic });
  await builder.field('Opened event').selectOption(event.id);
  expect(await query()).toEqual({ event: event.id, topic: event.topic });
  await builder.field('Another timeline').fill('nato-russia-ukraine');
  expect(await query()).toEqual({ data: 'nato-russia-ukraine' });
  await builder.previewIdle();
  await expect(builder.frame.getByRole('listbox')).toBeVisible();
});

test('what is wrong is said, and left out', async ({ reader, page }) => {
  await reader.open();
  const builder = new Builder(page);
  await builder.open();
  await builder.field('From').fill('2024');
  await builder.field('Until').fill('2021');
  await expect(builder.root.getByRole('alert')).toContainText('the later one last');
  expect((await builder.address()).searchParams.has('from')).toBe(false);
  await builder.field('From').fill('');
  await builder.field('Until').fill('');
  await expect(builder.root.getByRole('alert')).toHaveCount(0);
  await builder.field('Height in pixels').fill('150');
  await expect(builder.root.getByRole('status').filter({ hasText: 'Below 200 pixels' })).toBeVisible();
  await builder.field('Height in pixels').fill('99');
  await expect(builder.root.getByRole('alert')).toContainText('from 100 to 10000');
});

test('the snippet with the script names it, with what it is to do', async ({ reader, page }) => {
  await reader.open(`event=${event.id}`);
  const builder = new Builder(page);
  await builder.open();
  await builder.field('As high as its content').check();
  await builder.field('Keep the view in your page’s address (script only)').check();
  const html = await builder.root.getByRole('textbox', { name: 'HTML for your page' }).inputValue();
  expect(html).toMatch(/<script src="[^"]+\/embed\.js" defer><\/script>$/);
  expect(html).toContain('data-sourceline');
  expect(html).toContain('data-height="auto"');
  expect(html).toContain('data-mirror="timeline"');
});

test('the preview is as wide as a phone, a column or a wide page', async ({ reader, page }) => {
  await reader.open();
  const builder = new Builder(page);
  await builder.open();
  for (const [name, width] of [
    ['a phone, 320', 320],
    ['a column, 640', 640],
    ['a wide page, 1000', 1000],
  ] as const) {
    await builder.field(name).check();
    await builder.previewIdle();
    await expect(builder.frame.getByRole('listbox')).toBeVisible();
    await expect.poll(() => builder.frame.locator('html').evaluate(() => innerWidth)).toBe(width);
  }
});

function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
