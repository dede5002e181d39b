/** Two clocks, and what was known on a day: everything turns together, the counts add up, the link says it. */
import type { Source } from '../data/schema/timeline';
import { timeline, titleOf } from './dataset';
import { expect, test } from './fixtures';
import { ReaderPage } from './pages/reader-page';

/** The day on which an article was certainly out. */
const reportDay = ({ published }: Source): string =>
  new Date(Date.parse(published.end ?? '') - 1).toISOString().slice(0, 10);

const days = timeline.sources.map(reportDay).toSorted();
const knownOn = (day: string) => {
  const told = new Set(timeline.sources.filter((source) => reportDay(source) <= day).map(({ id }) => id));
  return timeline.events.filter(({ evidence }) => evidence.some(({ source }) => told.has(source)));
};
const byId = (id: string) => {
  const event = timeline.events.find((one) => one.id === id);
  if (event === undefined) throw new Error(`The dataset has no ${id}.`);
  return event;
};
const [FIRST = '', SECOND = '', THIRD = ''] = days;
const madrid = byId('madrid-summit-2022');
const vilnius = byId('vilnius-summit-2023');
const term = byId('stoltenberg-term-ends-2023-09-30');
const search = byId('stoltenberg-successor-search-2022');

test.describe('the clock of reports', () => {
  test('puts every event on the day of its first article, once, and says so', async ({ reader }) => {
    await reader.open();
    await reader.clocks.by('reported').check();
    await reader.idle();
    expect(reader.param('clock')).toBe('reported');
    await expect(reader.clocks.root).toContainText('stands once, on the day of the first article');
    await expect(reader.list.rows).toHaveCount(timeline.events.length);
    const sections = reader.list.root.getByRole('region');
    await expect(sections).toHaveCount(new Set(timeline.sources.map(({ published }) => published.edtf)).size);
    const counts = await sections.getByRole('heading').allTextContents();
    const sum = counts.reduce((all, words) => all + Number(/(\d+) events?$/.exec(words)?.[1]), 0);
    expect(sum).toBe(timeline.events.length);
  });

  test('keeps the chosen event in sight and goes back to where one was', async ({ reader }) => {
    await reader.open(`event=${vilnius.id}&from=2023&to=2024`);
    const before = reader.param('from');
    await reader.clocks.by('reported').check();
    await reader.idle();
    await expect(reader.axis.chosen).toHaveAccessibleName(/reported from 16 to 18 June 2023/);
    await expect(reader.axis.chosen).toBeInViewport();
    await reader.card.button('close').click();
    await reader.clocks.by('happened').check();
    await reader.idle();
    expect(reader.param('clock')).toBeNull();
    expect(reader.param('from')).toBe(before);
  });

  test('steps from event to event in the order of their reports', async ({ reader }) => {
    await reader.open(`clock=reported`);
    const titles = await reader.list.rows.allTextContents();
    await reader.list.rows.nth(3).click();
    await reader.axis.button('next').click();
    await expect(reader.list.chosen).toHaveText(titles[4] ?? '');
  });

  test('lets the marks travel, and not where motion is unwelcome', async ({ page, reader }) => {
    await reader.open();
    const travels = () => page.evaluate(() => document.getAnimations().length);
    await reader.clocks.by('reported').check();
    await expect.poll(travels).toBeGreaterThan(5);
    await expect(page.locator('.travel')).toHaveCount(1);
    await reader.idle();
    await expect(page.locator('.travel')).toHaveCount(0);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await reader.clocks.by('happened').check();
    await reader.idle();
    expect(await travels()).toBe(0);
  });

  test('is worked by the keyboard', async ({ page, reader }) => {
    await reader.open();
    await reader.clocks.by('happened').focus();
    await page.keyboard.press('ArrowRight');
    await expect(reader.clocks.by('reported')).toBeChecked();
    await expect(reader.clocks.by('reported')).toBeFocused();
  });
});

test.describe('as known on a day', () => {
  test('in March 2022 Madrid is planned, and Vilnius is not known @zones', async ({ reader }) => {
    await reader.open(`asof=${SECOND}&event=${madrid.id}`);
    await expect(reader.card.root(titleOf(madrid))).toContainText('planned');
    await expect(reader.list.rows).toHaveCount(knownOn(SECOND).length);
    await expect(reader.list.row(titleOf(vilnius))).toHaveCount(0);
    await expect(reader.clocks.said).toContainText(`${knownOn(SECOND).length} events of ${timeline.events.length}`);
  });

  test('in June 2023 a term ends in September, and the card says who says so', async ({ reader }) => {
    await reader.open(`asof=${THIRD}&event=${term.id}`);
    const card = reader.card.root(titleOf(term));
    await expect(card).toContainText('30 September 2023');
    await expect(card).toContainText('planned');
    await expect(card).toContainText(/According to\s*Jens Stoltenberg/);
  });

  test('has the status of then on axis, list and card; the card tells today and what came later', async ({
    reader,
  }) => {
    await reader.open(`asof=${SECOND}&event=${search.id}`);
    const card = reader.card.root(titleOf(search));
    await expect(card.getByRole('complementary')).toContainText('As known on 24 March 2022');
    await expect(card.getByRole('complementary')).toContainText('Today: occurred');
    await expect(reader.axis.chosen).toHaveAccessibleName(/planned/);
    await expect(reader.list.chosen).toContainText('planned');
    await expect(card.getByRole('listitem').getByRole('button', { name: /will also be necessary/ })).toHaveCount(1);
    await card
      .getByRole('complementary')
      .getByRole('button', { name: /June 2023/ })
      .click();
    await reader.idle();
    expect(reader.param('asof')).toBe(THIRD);
    await expect(reader.list.chosen).toContainText('ongoing');
    await expect(reader.article.root).toContainText('À l’heure actuelle');
  });

  test('filters, facets and search know no more than the day', async ({ page, reader }) => {
    await reader.open(`asof=${FIRST}`);
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('dialog').getByText('Article', { exact: true }).click();
    await expect(page.getByRole('dialog').getByRole('group', { name: 'Article' }).getByRole('checkbox')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: 'Search' }).fill('Vilnius');
    await reader.idle();
    await expect(page.getByText('Nothing found for')).toBeVisible();
    await page.getByRole('combobox', { name: 'Search' }).fill('Ulyanovsk');
    await reader.idle();
    const found = await reader.list.rows.count();
    expect(found).toBeGreaterThan(0);
    await reader.clocks.day.fill(days.at(-1) ?? '');
    await reader.idle();
    await expect(reader.list.rows).toHaveCount(found);
  });

  test('later articles are no marks, and their passages no evidence', async ({ reader }) => {
    await reader.open(`asof=${SECOND}&event=invasion-of-ukraine-2022&from=2010&to=2026`);
    for (const source of timeline.sources.filter((one) => reportDay(one) > SECOND)) {
      await expect(reader.axis.root.locator(`[data-item="s-${source.id}"]`)).toHaveCount(0);
    }
    const told = byId('invasion-of-ukraine-2022').evidence.filter(({ source }) => source === 'time-news-2022-03-24');
    await expect(reader.card.root().locator('.evidence-item')).toHaveCount(told.length);
  });

  test('opens at all that is known; keys go from report to report; leaving forgets the day', async ({
    page,
    reader,
  }) => {
    await reader.open();
    await reader.clocks.button('asKnown').click();
    await reader.idle();
    expect(reader.param('asof')).toBe(days.at(-1));
    await expect(reader.list.rows).toHaveCount(timeline.events.length);
    await reader.clocks.slider.focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(reader.clocks.day).toHaveValue(THIRD);
    await expect(reader.list.rows).toHaveCount(knownOn(THIRD).length);
    await page.keyboard.press('Home');
    await expect(reader.clocks.slider).toHaveAttribute(
      'aria-valuetext',
      new RegExp(`${knownOn(FIRST).length} events known`),
    );
    await reader.clocks.button('leave').click();
    await expect(reader.list.rows).toHaveCount(timeline.events.length);
    expect(reader.param('asof')).toBeNull();
  });

  test('plays from report to report, and any input pauses it', async ({ page, reader }) => {
    await reader.open(`asof=${days.at(-1)}`);
    await reader.clocks.button('play').click();
    await expect(reader.clocks.day).toHaveValue(FIRST);
    await expect(reader.clocks.button('pause')).toBeVisible();
    await expect(reader.clocks.day).toHaveValue(SECOND);
    await expect(reader.list.rows).toHaveCount(knownOn(SECOND).length);
    await page.keyboard.press('Shift');
    await expect(reader.clocks.button('play')).toBeVisible();
  });

  test('an event that had not been reported is not shown, and the way to its day is', async ({ reader }) => {
    await reader.open(`asof=${SECOND}&event=${vilnius.id}`);
    await expect(reader.card.root()).toHaveCount(0);
    await expect(reader.clocks.said).toContainText('had not been reported');
    await reader.clocks.button('goThere').click();
    await reader.idle();
    await expect(reader.card.root(titleOf(vilnius))).toBeVisible();
    expect(reader.param('asof')).toBe(THIRD);
  });

  test('before the first report nothing was known', async ({ reader }) => {
    await reader.open('asof=2000-01-01');
    await expect(reader.list.root).toContainText('Nothing had been reported by then.');
    await expect(reader.axis.marks).toHaveCount(0);
  });

  test('both clocks at once, and Back leads out of a link', async ({ page, reader }) => {
    await reader.open();
    await reader.open(`asof=${SECOND}&clock=reported`);
    await expect(reader.list.root.getByRole('region')).toHaveCount(2);
    await expect(reader.list.rows).toHaveCount(knownOn(SECOND).length);
    await page.goBack();
    await reader.idle();
    await expect(reader.list.rows).toHaveCount(timeline.events.length);
    await page.goForward();
    await reader.idle();
    await expect(reader.list.rows).toHaveCount(knownOn(SECOND).length);
  });

  test('speaks French', async ({ page }) => {
    const reader = new ReaderPage(page, 'fr');
    await reader.open(`asof=${SECOND}&event=${madrid.id}`);
    await expect(reader.clocks.said).toContainText(`${knownOn(SECOND).length} événements`);
    await expect(reader.card.root().getByRole('complementary')).toContainText('Ce qu’on savait le 24 mars 2022');
  });
});
