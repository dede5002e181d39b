/** The axis under a real hand: wheel, drag, keys and buttons. */
import type { Page } from '@playwright/test';
import { timeline } from './dataset';
import { expect, test } from './fixtures';
import { windowIn } from './time-window';

const YEARS = 'from=2014&to=2024';

/** Dates in an address are cut to less than a pixel; a hand is not that exact. */
const TOLERANCE = 0.01;

test('the wheel zooms where the pointer is', async ({ reader, page }) => {
  await reader.open(YEARS);
  const before = windowIn(page.url());
  await reader.axis.wheel(-300, { at: 0.25 });
  await expectWindow(page, ({ length }) => length < before.length * 0.7);
  await reader.idle();
  const after = windowIn(page.url());
  const under = before.from + before.length * 0.25;
  expect(Math.abs(after.from + after.length * 0.25 - under)).toBeLessThan(after.length * TOLERANCE);
  await reader.axis.wheel(300, { at: 0.25 });
  await expectWindow(page, ({ length }) => Math.abs(length / before.length - 1) < TOLERANCE);
});

test('the wheel sideways moves in time', async ({ reader, page }) => {
  await reader.open(YEARS);
  const before = windowIn(page.url());
  await reader.axis.wheel(0, { deltaX: 200 });
  await expectWindow(page, ({ from }) => from > before.from);
  expect(windowIn(page.url()).length / before.length).toBeCloseTo(1, 2);
});

test('a hand drags the axis', async ({ reader, page }) => {
  await reader.open(YEARS);
  const before = windowIn(page.url());
  await reader.axis.drag(-0.25);
  await expectWindow(page, ({ from }) => Math.abs(from - before.from - before.length * 0.25) < before.length * 0.02);
  expect(windowIn(page.url()).length / before.length).toBeCloseTo(1, 2);
});

test('from decades to a day by the wheel, and back to everything', async ({ reader, page }) => {
  await reader.open('from=1945&to=2025');
  for (let turn = 0; turn < 40; turn++) await reader.axis.wheel(-240, { at: 0.96 });
  await reader.idle();
  await expectWindow(page, ({ length }) => length <= DAY * 1.5);
  await reader.axis.button('fitAll').click();
  await expectWindow(page, ({ length }) => length > 70 * 365 * DAY);
});

test('keys zoom, move, walk along the marks and open one', async ({ reader, page }) => {
  await reader.open(YEARS);
  await reader.axis.root.focus();
  const before = windowIn(page.url());
  await page.keyboard.press('+');
  await expectWindow(page, ({ length }) => Math.abs(length / before.length - 0.5) < TOLERANCE);
  await page.keyboard.press('-');
  await expectWindow(page, ({ length }) => Math.abs(length / before.length - 1) < TOLERANCE);
  await page.keyboard.press('Home');
  await expect(reader.axis.root).toHaveAttribute('aria-activedescendant', /./);
  const first = await reader.axis.root.getAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowDown');
  await expect(reader.axis.root).not.toHaveAttribute('aria-activedescendant', first ?? '');
  await page.keyboard.press('0');
  await expectWindow(page, ({ length }) => length > before.length * 2);
});

test('Enter on a mark opens its event or article', async ({ reader, page }) => {
  await reader.open('from=2022-03-20&to=2022-03-28');
  await reader.axis.root.focus();
  await page.keyboard.press('Home');
  const active = await reader.axis.root.getAttribute('aria-activedescendant');
  const name = await page.locator(`#${escapeForSelector(active ?? '')}`).getAttribute('aria-label');
  await page.keyboard.press('Enter');
  await expect(reader.axis.chosen).toHaveAccessibleName(name ?? '');
  await expect(reader.article.root).toBeVisible();
});

test('the keys stand on a mark that there is after everything is shown, and Escape closes what they opened', async ({
  reader,
  page,
}) => {
  await reader.open('from=2022-03-20&to=2022-03-28');
  await reader.axis.root.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('0');
  await reader.idle();
  const active = await reader.axis.root.getAttribute('aria-activedescendant');
  await expect(page.locator(`#${escapeForSelector(active ?? '')}`)).toHaveCount(1);
  await reader.open(`event=${timeline.events[0]?.id}`);
  await reader.axis.root.focus();
  await page.keyboard.press('Escape');
  await expect(reader.card.root()).toHaveCount(0);
  await reader.list.rows.first().click();
  await reader.card.root().getByRole('button', { name: reader.words.close, exact: true }).focus();
  await page.keyboard.press('Escape');
  await expect(reader.card.root()).toHaveCount(0);
  await expect(reader.list.rows.first()).toBeFocused();
});

test('buttons zoom and step', async ({ reader, page }) => {
  await reader.open(YEARS);
  const before = windowIn(page.url());
  await reader.axis.button('zoomIn').click();
  await expectWindow(page, ({ length }) => length < before.length);
  await reader.axis.button('zoomOut').click();
  await expectWindow(page, ({ length }) => Math.abs(length / before.length - 1) < TOLERANCE);
  await reader.axis.button('next').click();
  await expect(reader.card.root()).toBeVisible();
});

test('the page keeps its place while the wheel turns over the axis', async ({ reader, page }) => {
  await reader.open(YEARS);
  await reader.axis.wheel(400);
  await reader.idle();
  expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0]);
});

test('labels keep clear of each other', async ({ reader }) => {
  for (const query of ['', YEARS, 'from=2022-02&to=2022-05']) {
    await reader.open(query);
    expect(await overlaps(reader.axis.root.page())).toEqual([]);
  }
});

const DAY = 86_400_000;

test('what a mark of many counts by topic stays within it, however many topics there are', async ({ reader, page }) => {
  await reader.open('group=none');
  const sticksOut = await page.locator('.mark-cluster').evaluateAll((marks) =>
    marks.map((mark) => {
      const parts = [...mark.querySelectorAll('.cluster-parts > *')];
      const { right } = mark.getBoundingClientRect();
      return { many: parts.length > 8, out: parts.some((part) => part.getBoundingClientRect().right > right) };
    }),
  );
  expect(sticksOut.some(({ many }) => many)).toBe(true);
  expect(sticksOut.filter(({ out }) => out)).toEqual([]);
});

async function expectWindow(page: Page, holds: (window: ReturnType<typeof windowIn>) => boolean): Promise<void> {
  await expect
    .poll(() => {
      try {
        return holds(windowIn(page.url()));
      } catch {
        return false;
      }
    }, `the stretch of time in ${page.url()}`)
    .toBe(true);
}

/** Pairs of marks whose visible parts share more than a pixel, by their words. */
function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Edges {
      left: number;
      right: number;
      top: number;
      bottom: number;
    }
    const common = (one: Edges, other: Edges): Edges => ({
      left: Math.max(one.left, other.left),
      right: Math.min(one.right, other.right),
      top: Math.max(one.top, other.top),
      bottom: Math.min(one.bottom, other.bottom),
    });
    const isClipping = (box: Element) => getComputedStyle(box).overflowX !== 'visible';
    const visiblePart = (mark: Element): Edges => {
      let part: Edges = mark.getBoundingClientRect();
      for (let box = mark.parentElement; box !== null; box = box.parentElement) {
        if (isClipping(box)) part = common(part, box.getBoundingClientRect());
      }
      return part;
    };
    const meet = (one: Edges, other: Edges) => {
      const { left, right, top, bottom } = common(one, other);
      return right - left > 1 && bottom - top > 1;
    };
    const marks = [...document.querySelectorAll('[role=option]')].map((mark) => ({
      words: mark.textContent ?? '',
      part: visiblePart(mark),
    }));
    return marks.flatMap(({ words, part }, index) =>
      marks.slice(index + 1).flatMap((other) => (meet(part, other.part) ? `${words} / ${other.words}` : [])),
    );
  });
}

/** An id as a selector: those of marks hold characters that a selector reads otherwise. */
function escapeForSelector(id: string): string {
  return id.replace(/[^\w-]/g, '\\$&');
}

test('the pane of the axis is called after the axis, the buttons after what they do; the picture has a sentence', async ({
  reader,
  page,
}) => {
  await reader.open();
  await expect(page.getByRole('region', { name: reader.words.axis, exact: true })).toContainText('Summits');
  await expect(page.getByRole('region', { name: 'Zoom and steps' })).toHaveCount(0);
  await expect(reader.overview.canvas).toHaveAccessibleName(/^\d+ events, .+: how many begin when/);
});
