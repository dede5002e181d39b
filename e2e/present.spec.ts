/** A lesson: by clicker from end to end, each key of the convention, blank screens, reloads, and what a class must not see. */
import type { Page } from '@playwright/test';
import { timeline } from './dataset';
import { expect, test } from './fixtures';
import { PresentPage } from './pages/present-page';

const [first, second] = timeline.stories;
if (first === undefined || second === undefined) throw new Error('the timeline has fewer than two stories');
const headings = (language: 'en' | 'fr') => first.steps.map(({ heading }) => heading[language] ?? '');
const steps = first.steps.length;

test.use({ viewport: { width: 1280, height: 720 } });

for (const language of ['en', 'fr'] as const) {
  test(`a whole lesson by PageDown, and back by PageUp: ${language}`, async ({ page }) => {
    const lesson = new PresentPage(page, language);
    await lesson.open();
    for (const [at, heading] of headings(language).entries()) {
      await expect(lesson.heading).toHaveText(heading);
      expect(lesson.step).toBe(at + 1);
      await lesson.press('PageDown');
    }
    expect(lesson.step, 'the last step stays').toBe(steps);
    for (const heading of headings(language).toReversed()) {
      await expect(lesson.heading).toHaveText(heading);
      await lesson.press('PageUp');
    }
    expect(lesson.step).toBe(1);
  });
}

test('a reload comes back to the step, and Back to the one before', async ({ page }) => {
  const lesson = new PresentPage(page);
  await lesson.open('mode=present&step=3');
  await lesson.press('PageDown');
  await page.reload();
  await lesson.idle();
  await expect(lesson.heading).toHaveText(headings('en')[3] ?? '');
  await page.goBack();
  await lesson.idle();
  await expect(lesson.heading).toHaveText(headings('en')[2] ?? '');
});

const MOVES: readonly (readonly [key: string, from: number, to: number])[] = [
  ...['PageDown', 'ArrowRight', 'ArrowDown', 'Space', 'n', 'N', 'Enter'].map((key) => [key, 3, 4] as const),
  ...['PageUp', 'ArrowLeft', 'ArrowUp', 'Shift+Space', 'p', 'P', 'Backspace'].map((key) => [key, 3, 2] as const),
  ['Home', 3, 1],
  ['End', 3, steps],
];

test('each key that moves moves, and none with a modifier or in a field', async ({ page }) => {
  const lesson = new PresentPage(page);
  await lesson.open('mode=present&step=3');
  for (const [key, from, to] of MOVES) {
    await lesson.press(`${from}`);
    await lesson.press('Enter');
    await lesson.press(key);
    expect(lesson.step, key).toBe(to);
  }
  await lesson.press('3');
  await lesson.press('Enter');
  for (const key of ['Control+n', 'Alt+n', 'Shift+PageDown', 'Shift+Enter']) {
    await page.keyboard.press(key);
    await lesson.idle();
    expect(lesson.step, key).toBe(3);
  }
  await putField(page);
  for (const [key] of MOVES) {
    await page.getByRole('textbox').press(key);
    await lesson.idle();
    expect(lesson.step, `${key} in a field`).toBe(3);
  }
  await page.getByRole('textbox').press('b');
  await expect(lesson.blank).toBeHidden();
});

test('F fills the screen, S opens the presenter’s tab; letters do nothing in a field, nor where they are switched off', async ({
  page,
  context,
}) => {
  const lesson = new PresentPage(page);
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await lesson.open('mode=present&step=3');
  await putField(page);
  for (const key of ['f', 's', 'a', 'o', '?']) await page.getByRole('textbox').press(key);
  expect(await isFull()).toBe(false);
  await expect(lesson.dialog).toBeHidden();
  await page.getByRole('textbox').evaluate((field) => field.remove());
  await lesson.press('f');
  await expect.poll(isFull).toBe(true);
  await lesson.press('F');
  await expect.poll(isFull).toBe(false);
  const [tab] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await expect(new PresentPage(tab).notes).toBeVisible();
  await tab.close();
  expect(context.pages(), 'the one tab that S opened').toEqual([page]);
  await page.evaluate(() => localStorage.setItem('sourceline', '{"version":1,"settings":{"shortcuts":false}}'));
  await page.reload();
  await lesson.idle();
  for (const key of ['n', 'p', 'f', 'o', 'b', 'w']) await lesson.press(key);
  await expect(lesson.dialog).toBeHidden();
  await expect(lesson.blank).toBeHidden();
  expect(lesson.step).toBe(3);
  await lesson.press('PageDown');
  expect(lesson.step).toBe(4);
});

test('whatever a link shows stands on one lane', async ({ page }) => {
  const lesson = new PresentPage(page);
  await lesson.open(`mode=present&step=4&article=${timeline.sources[0]?.id}`);
  await expect(page.locator('.slide .lane-label')).toHaveCount(2);
});

test('a number and Enter jump there; digits need Shift on AZERTY', async ({ page }) => {
  const lesson = new PresentPage(page);
  await lesson.open();
  await lesson.press('1');
  await expect(page.getByText('Go to step 1: Enter')).toBeVisible();
  await lesson.press('2');
  await lesson.press('Enter');
  expect(lesson.step).toBe(12);
  await page.evaluate(() => {
    const typed = { key: '5', code: 'Digit5', shiftKey: true, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', typed));
  });
  await lesson.press('Enter');
  expect(lesson.step).toBe(5);
});

test('a blank screen lets only the keys that lift it through', async ({ page }) => {
  const lesson = new PresentPage(page);
  await lesson.open('mode=present&step=3');
  for (const [down, up] of [
    ['.', '.'],
    ['b', 'Escape'],
    ['w', 'w'],
    ['B', 'F5'],
  ] as const) {
    await lesson.press(down);
    await expect(lesson.blank).toBeVisible();
    for (const key of ['PageDown', 'Enter', 'Space', 'o', '7', 'End']) await lesson.press(key);
    expect(lesson.step).toBe(3);
    await expect(lesson.blank, 'still blank').toBeVisible();
    await lesson.press(up);
    await expect(lesson.blank).toBeHidden();
  }
  await lesson.press('w');
  await lesson.blank.click();
  await expect(lesson.blank).toBeHidden();
});

test('Esc leaves for the reader on the same event, and F5 resumes the step', async ({ page }) => {
  const lesson = new PresentPage(page);
  await lesson.open('mode=present&step=7');
  await lesson.press('Escape');
  await expect(page.getByRole('region', { name: 'List of events' }).or(page.locator('#list')).first()).toBeVisible();
  expect(new URL(page.url()).searchParams.get('mode')).toBeNull();
  expect(new URL(page.url()).searchParams.get('event')).toBe(first.steps[6]?.event);
  await lesson.press('F5');
  await expect(lesson.heading).toHaveText(headings('en')[6] ?? '');
  expect(lesson.step).toBe(7);
});

test('the overview goes to any step; its key closes it, and a clicker goes on over it', async ({ page }) => {
  const lesson = new PresentPage(page);
  await lesson.open();
  await lesson.press('o');
  await lesson.dialog.getByRole('button', { name: new RegExp(headings('en')[9] ?? '') }).click();
  await lesson.idle();
  expect(lesson.step).toBe(10);
  await lesson.press('o');
  await expect(lesson.dialog).toBeVisible();
  await lesson.press('o');
  await expect(lesson.dialog).toBeHidden();
  await lesson.press('?');
  await expect(lesson.dialog.getByRole('table')).toBeVisible();
  await lesson.press('PageDown');
  await expect(lesson.dialog).toBeHidden();
  expect(lesson.step).toBe(11);
});

test('another story can be chosen', async ({ page }) => {
  const lesson = new PresentPage(page);
  await lesson.open('mode=present&step=4');
  await page.getByRole('button', { name: 'Choose a story' }).click();
  await lesson.dialog.getByRole('button', { name: new RegExp(second.title.en?.slice(0, 20) ?? '') }).click();
  await lesson.idle();
  await expect(lesson.heading).toHaveText(second.steps[0]?.heading.en ?? '');
  expect(lesson.step).toBe(1);
});

test('the arrows after a touch on the axis are still the lesson’s; with the focus by Tab they are the axis’s', async ({
  page,
}) => {
  const lesson = new PresentPage(page);
  await lesson.open('mode=present&step=3');
  const axis = page.getByRole('listbox');
  await expect(axis.getByRole('option', { name: /began earlier/ }), 'nothing that cannot be touched').toHaveCount(0);
  await lesson.marks.last().click();
  await lesson.idle();
  await lesson.press('ArrowRight');
  expect(lesson.step).toBe(4);
  await axis.focus();
  await lesson.press('ArrowRight');
  expect(lesson.step).toBe(4);
  await lesson.press('PageDown');
  expect(lesson.step).toBe(5);
});

test('by themselves the steps go on, and any key stops them', async ({ page }) => {
  await page.clock.install();
  const lesson = new PresentPage(page);
  await page.goto('./?mode=present');
  await expect(lesson.heading).toHaveText(headings('en')[0] ?? '');
  await page.keyboard.press('a');
  await page.clock.runFor(60_000);
  await expect.poll(() => lesson.step).toBeGreaterThan(1);
  await page.keyboard.press('a');
  const at = lesson.step;
  await page.clock.runFor(120_000);
  expect(lesson.step).toBe(at);
});

test('a finger sweeps from step to step, and a pointer held still shows a dot', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    ...{ hasTouch: true, viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' },
  });
  const page = await context.newPage();
  const lesson = new PresentPage(page);
  await lesson.open('mode=present&step=3');
  await sweep(page, -150);
  await lesson.idle();
  expect(lesson.step).toBe(4);
  await sweep(page, 150);
  await lesson.idle();
  expect(lesson.step).toBe(3);
  const box = await lesson.heading.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 10);
  await page.mouse.down();
  await expect(page.locator('.laser')).toBeVisible();
  await page.mouse.up();
  await expect(page.locator('.laser')).toBeHidden();
  await context.close();
});

test('the type can be read from the last row, at both sizes of projector', async ({ page }) => {
  const lesson = new PresentPage(page);
  await lesson.open();
  for (const [width, height] of [
    [1280, 720],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    await lesson.press('Home');
    for (let step = 1; step <= steps; step += 1) {
      const smallest = await page.evaluate(smallestType);
      // A fortieth of the height: what 14 points are on a slide of a usual size.
      expect(smallest.px, `step ${step} at ${width}: ${smallest.text}`).toBeGreaterThanOrEqual(height / 40);
      const spilt = await page
        .locator('.slide-event, .slide-question')
        .evaluateAll((boxes) =>
          boxes.filter((box) => box.scrollHeight > box.clientHeight + 1).map((box) => box.textContent),
        );
      expect(spilt, `step ${step} at ${width} fits`).toEqual([]);
      expect(await page.evaluate(isChosenMarkWhole), `the mark of step ${step} at ${width} is whole`).toBe(true);
      await lesson.press('PageDown');
    }
  }
});

/** The smallest words on the slide: what the class is to read. */
function smallestType(): { px: number; text: string } {
  const words = document.querySelectorAll(
    '.slide h1, .slide-event p, .slide-event h2, .slide-event blockquote, .slide-question p, .mark-label',
  );
  const sizes = [...words].map((word) => ({
    px: Number.parseFloat(getComputedStyle(word).fontSize),
    text: word.textContent ?? '',
  }));
  return sizes.reduce((least, size) => (size.px < least.px ? size : least));
}

/** Whether the label of the chosen mark, if there is one, ends before the edge of the slide's axis. */
function isChosenMarkWhole(): boolean {
  const axis = document.querySelector('.slide-axis')?.getBoundingClientRect();
  const mark = document.querySelector('.slide-axis .mark[aria-selected="true"]')?.getBoundingClientRect();
  return axis === undefined || mark === undefined || (mark.left >= axis.left && mark.right <= axis.right);
}

test('no note is in the audience’s tab, in no step', async ({ page }) => {
  const lesson = new PresentPage(page);
  await lesson.open();
  for (const { notes } of first.steps) {
    const seen = await page.evaluate(() => document.documentElement.outerHTML);
    expect(seen).not.toContain(notes?.en?.slice(0, 40) ?? 'a step without notes');
    await lesson.press('PageDown');
  }
});

/** A field of some other part of the page, with the focus in it. */
async function putField(page: Page): Promise<void> {
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.type = 'text';
    document.body.append(field);
    field.focus();
  });
}

/** A finger across the words, by the browser's own touch. */
async function sweep(page: Page, across: number): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const box = await page.locator('.slide-words').boundingBox();
  const at = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + 30 };
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  for (const share of [0.3, 0.6, 1]) {
    const point = { x: at.x + across * share, y: at.y };
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
  }
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('says by what clock, as of which day and which events a slide shows; of the usual view it says nothing', async ({
  page,
}) => {
  const lesson = new PresentPage(page);
  const note = page.locator('.slide-view');
  await lesson.open('mode=present&step=1&from=2022&to=2023&clock=reported&topic=war&asof=2022-03-24');
  await expect(note).toHaveText(
    'Events stand on the day they were reported · As known on 24 March 2022 · Topic: War and attacks',
  );
  await lesson.open('mode=present&step=2');
  await expect(note).toHaveCount(0);
});

test('a story that is not on this device is said to be missing, and another begins at its first step', async ({
  page,
}) => {
  const lesson = new PresentPage(page);
  await lesson.open('mode=present&story=my-story&step=3&event=invasion-of-ukraine-2022&from=2022&to=2023');
  await expect(page.getByText('The story of this link is not on this device')).toBeVisible();
  await expect(lesson.heading).toHaveText(headings('en')[0] ?? '');
  expect(lesson.step).toBe(1);
  await page.getByRole('button', { name: 'Hide this message' }).click();
  await lesson.open('mode=present&step=3');
  await expect(page.getByText('The story of this link is not on this device')).toHaveCount(0);
});
