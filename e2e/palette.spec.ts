/** Getting about: the palette, the menu and the help are made of the same actions as the keys. */
import type { Page } from '@playwright/test';
import { timeline, titleOf, weightiest } from './dataset';
import { expect, test } from './fixtures';
import { Palette } from './pages/palette';
import { ReaderPage } from './pages/reader-page';
import { windowIn } from './time-window';

const event = weightiest(({ background, evidence }) => !background && evidence.length === 1);
const more = (page: Page) => page.getByRole('banner').getByRole('button', { name: /^(?:More|Plus)$/ });
const help = (page: Page) => page.getByRole('dialog', { name: 'Keyboard help' });

/** Keeps the palette's code on its way until it is released. */
async function holdPalette(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route(/\/Palette-[^/]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

test('an event is found by its title and opened, with keys alone', async ({ reader, page }) => {
  const palette = new Palette(page);
  await reader.open();
  await palette.open();
  await expect(palette.box).toBeFocused();
  await page.keyboard.type(titleOf(event));
  await expect(palette.group('Events').first()).toContainText(titleOf(event));
  while ((await palette.active.textContent())?.includes(titleOf(event)) !== true)
    await page.keyboard.press('ArrowDown');
  await expect(palette.box).toHaveAttribute('aria-activedescendant', (await palette.active.getAttribute('id')) ?? '');
  await page.keyboard.press('Enter');
  await reader.idle();
  await expect(palette.root).toHaveCount(0);
  await expect(reader.card.root(titleOf(event))).toBeVisible();
});

test('what is typed before the palette is there stands in its box', async ({ reader, page }) => {
  const palette = new Palette(page);
  const release = await holdPalette(page);
  await reader.open();
  // From the search's box, whose letters these are not.
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('sumn');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('m');
  await expect(palette.root).toHaveCount(0);
  release();
  await palette.box.waitFor();
  await page.keyboard.type('it');
  await expect(palette.box).toHaveValue('summit');
  await expect(palette.group('Events').first()).toContainText(/summit/i);
  await expect(page.getByRole('search').getByRole('combobox')).toHaveValue('');
  // It was for this time only.
  await page.keyboard.press('Escape');
  await palette.open();
  await expect(palette.box).toHaveValue('');
});

test('a palette that is not there yet is left with Escape, and Enter presses nothing meanwhile', async ({
  reader,
  page,
}) => {
  const palette = new Palette(page);
  const release = await holdPalette(page);
  await reader.open();
  await reader.list.row(titleOf(event)).focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('x');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  release();
  await reader.idle();
  await expect(palette.root).toHaveCount(0);
  expect(reader.param('event')).toBeNull();
  await palette.open();
  await expect(palette.box).toHaveValue('');
});

test('typing errors are forgiven, and an actor’s name opens who it is', async ({ reader, page }) => {
  const actor = timeline.actors.find(({ label }) => label.en === 'Volodymyr Zelensky') ?? timeline.actors[0];
  const expected = timeline.events.filter(({ actors }) => actors.includes(actor?.id ?? '')).length;
  const palette = new Palette(page);
  await reader.open();
  await palette.open();
  await page.keyboard.type(`${actor?.label.en?.split(' ').at(-1)?.slice(0, -1)}i`);
  const option = palette.group('Actors').filter({ hasText: actor?.label.en ?? '' });
  await expect(option).toContainText(`${expected} events`);
  await option.click();
  await reader.idle();
  await expect(page.getByRole('dialog').locator('.event-row')).toHaveCount(expected);
  expect(reader.param('who')).toBe(actor?.id);
});

test('what is told several times opens side by side', async ({ reader, page }) => {
  const [thread] = timeline.threads ?? [];
  const palette = new Palette(page);
  await reader.open();
  await palette.open();
  await page.keyboard.type(thread?.title.en ?? '');
  await palette.group('Told several times').first().click();
  await reader.idle();
  expect(reader.param('compare')).toBe(thread?.id);
});

const DATES = [
  ['en', 'June 2023', 'June 2023', ['2023-06-01', '2023-07-01']],
  ['en', 'mi-juillet 2023', 'mid-July 2023', ['2023-07-11', '2023-07-21']],
  ['en', '24 March 2022', '24 March 2022', ['2022-03-24', '2022-03-25']],
  ['en', '2022', '2022', ['2022-01-01', '2023-01-01']],
  ['fr', 'printemps 2022', 'printemps 2022', ['2022-03-01', '2022-06-01']],
  ['fr', 'mid-July 2023', 'mi-juillet 2023', ['2023-07-11', '2023-07-21']],
] as const;

for (const [language, typed, understood, [from, to]] of DATES) {
  test(`a date as people type it, ${language}: ${typed} @zones`, async ({ page }) => {
    const reader = new ReaderPage(page, language);
    const palette = new Palette(page);
    await reader.open();
    await palette.open();
    await page.keyboard.type(typed);
    const option = palette.group(language === 'en' ? 'Time' : 'Temps');
    await expect(option).toHaveCount(1);
    await expect(option).toContainText(understood);
    await expect(option).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await reader.idle();
    const window = windowIn(page.url());
    expect(window.from).toBeLessThanOrEqual(Date.parse(from));
    expect(window.to).toBeGreaterThanOrEqual(Date.parse(to));
  });
}

test('a date that does not say its year says what it was counted from', async ({ reader, page }) => {
  const palette = new Palette(page);
  await reader.open(`event=${event.id}`);
  await palette.open();
  await page.keyboard.type('last summer');
  await expect(palette.group('Time').first()).toContainText('counted from the article of');
  await expect(palette.group('Time').last()).toContainText('counted from today');
});

test('the palette says how many it has found, and what to do where it has nothing', async ({ reader, page }) => {
  const palette = new Palette(page);
  await reader.open();
  await palette.open();
  await page.keyboard.type('zzzzqqqq');
  await expect(palette.root.getByRole('status')).toHaveText('Nothing found');
  await expect(palette.root).toContainText('Nothing is called “zzzzqqqq”');
  await page.keyboard.press('Enter');
  await reader.idle();
  expect(reader.param('q')).toBe('zzzzqqqq');
  await expect(page.getByRole('search').getByRole('combobox')).toBeFocused();
});

test('where one has been and what one has used stand first', async ({ reader, page }) => {
  const palette = new Palette(page);
  await reader.open();
  await reader.list.row(titleOf(event)).click();
  await reader.idle();
  await page.keyboard.press('c');
  await palette.open();
  await expect(palette.group('Where you have been')).toHaveCount(1);
  await page.keyboard.type('group by status');
  await expect(palette.active).toHaveText(/^Group by status/);
  await page.keyboard.press('Enter');
  await palette.open();
  await expect(palette.group('Lately used')).toHaveText(/^Group by status/);
  await palette.group('Where you have been').click();
  await reader.idle();
  await expect(reader.card.root(titleOf(event))).toBeVisible();
});

test('closing the palette gives the focus back', async ({ reader, page }) => {
  const palette = new Palette(page);
  await reader.open();
  const opener = page.getByRole('button', { name: /Go to another time/ });
  await opener.click();
  await expect(palette.box).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(palette.root).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('keys go from event to event, burst to burst, article to article', async ({ reader, page }) => {
  await reader.open('from=2010&to=2027');
  await page.keyboard.press('n');
  // The first key brings the commands' code.
  await expect.poll(() => reader.param('event')).not.toBeNull();
  await reader.idle();
  const first = reader.param('event');
  await page.keyboard.press('n');
  await reader.idle();
  expect(reader.param('event')).not.toBe(first);
  await page.keyboard.press('p');
  await reader.idle();
  expect(reader.param('event')).toBe(first);
  const before = windowIn(page.url());
  await page.keyboard.press('Shift+P');
  await reader.idle();
  expect(windowIn(page.url()).from).not.toBe(before.from);
  await page.keyboard.press('a');
  await reader.idle();
  expect(timeline.sources.map(({ id }) => id)).toContain(reader.param('article'));
});

test('keys are let alone in a field, with a modifier, and in a dialog', async ({ reader, page }) => {
  await reader.open();
  await page.keyboard.press('/');
  await page.keyboard.type('nb');
  await expect(page.getByRole('search').getByRole('combobox')).toHaveValue('nb');
  expect(reader.param('event') ?? reader.param('background')).toBeNull();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+n');
  await page.keyboard.press('?');
  await expect(help(page)).toBeVisible();
  await page.keyboard.press('n');
  await reader.idle();
  expect(reader.param('event')).toBeNull();
});

test('the help lists the keys of the actions, and none that are switched off without saying so', async ({
  reader,
  page,
}) => {
  await reader.open();
  await page.keyboard.press('?');
  for (const name of ['Search', 'Next event', 'Keyboard help']) {
    await expect(help(page).getByRole('term').filter({ hasText: name })).toHaveCount(1);
  }
  await help(page).getByRole('button', { name: 'Single keys can be switched off in the settings' }).click();
  await page.getByRole('checkbox', { name: 'Single keys as shortcuts' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await more(page).click();
  await page.getByRole('menuitem', { name: 'Keyboard help' }).click();
  await expect(help(page)).toContainText('Single keys are switched off.');
});

test('the menu is moved in by keys and gives the focus back', async ({ reader, page }) => {
  await reader.open();
  await more(page).focus();
  await page.keyboard.press('Enter');
  const items = page.getByRole('menu').locator('[role^=menuitem]');
  await expect(items.first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(items.last()).toBeFocused();
  await page.keyboard.press('s');
  await expect(page.getByRole('menuitem', { name: /^S/ }).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(more(page)).toBeFocused();
});

for (const width of [1440, 1024, 390, 320]) {
  for (const language of ['en', 'fr'] as const) {
    test(`the bar fits ${width} px, ${language}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      const reader = new ReaderPage(page, language);
      await reader.open();
      const bar = page.getByRole('banner');
      for (const control of await bar.locator('button:visible, select:visible, a:visible, input:visible').all()) {
        await expect(control).toBeInViewport({ ratio: 1 });
      }
      const title = bar.getByRole('heading');
      const cut = await title.evaluate((element) => [
        element.scrollWidth - element.clientWidth,
        element.scrollHeight - element.clientHeight,
      ]);
      expect(Math.max(...cut), 'the title is whole').toBeLessThanOrEqual(1);
      await more(page).click();
      await expect(page.getByRole('menu')).toBeInViewport({ ratio: 1 });
    });
  }
}
