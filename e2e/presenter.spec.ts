/** The presenter's tab and the audience's: opened by a link, in step both ways, through the reload of either. */
import type { BrowserContext, Page } from '@playwright/test';
import { timeline } from './dataset';
import { expect, test } from './fixtures';
import { PresentPage } from './pages/present-page';

const [story] = timeline.stories;
if (story === undefined) throw new Error('the timeline has no story');
const heading = (step: number) => story.steps[step - 1]?.heading.en ?? '';

test.use({ viewport: { width: 1280, height: 720 } });

/** Opens the lesson, and the presenter's tab by its link. */
async function openBoth(page: Page, context: BrowserContext) {
  const audience = new PresentPage(page);
  await audience.open('mode=present&step=2');
  const opening = context.waitForEvent('page');
  await audience.presenterLink.click();
  const presenter = new PresentPage(await opening);
  await presenter.page.waitForLoadState();
  await presenter.idle();
  return { audience, presenter };
}

/** The heading of the presenter's own view of what the audience sees. */
const nowIn = (presenter: PresentPage) =>
  presenter.page.getByRole('region', { name: 'Now' }).getByRole('heading', { level: 1 });

test('two tabs go in step, whichever is moved, through the reload of either', async ({ page, context }) => {
  const { audience, presenter } = await openBoth(page, context);
  await expect(nowIn(presenter)).toHaveText(heading(2));
  await presenter.press('PageDown');
  await expect(audience.heading).toHaveText(heading(3));
  await audience.press('PageDown');
  await expect(nowIn(presenter)).toHaveText(heading(4));

  await audience.page.reload();
  await audience.idle();
  await expect(audience.heading).toHaveText(heading(4));
  await presenter.press('PageDown');
  await expect(audience.heading).toHaveText(heading(5));

  await presenter.page.reload();
  await presenter.idle();
  await expect(nowIn(presenter)).toHaveText(heading(5));
  await audience.press('PageUp');
  await expect(nowIn(presenter)).toHaveText(heading(4));
});

test('what the audience does while the presenter reloads is not lost', async ({ page, context }) => {
  const { audience, presenter } = await openBoth(page, context);
  const address = presenter.page.url();
  await presenter.page.goto('about:blank');
  await audience.press('End');
  await presenter.page.goto(address);
  await presenter.idle();
  await expect(nowIn(presenter)).toHaveText(heading(story.steps.length));
});

test('the full view goes across: an event that was touched, a blank screen', async ({ page, context }) => {
  const { audience, presenter } = await openBoth(page, context);
  await audience.marks.last().click();
  await audience.idle();
  const address = new URL(audience.page.url()).searchParams;
  const touched = address.get('article') ?? address.get('event');
  await expect
    .poll(() => {
      const there = new URL(presenter.page.url()).searchParams;
      return there.get('article') ?? there.get('event');
    })
    .toBe(touched);
  await presenter.page.getByRole('button', { name: 'Black' }).click();
  await expect(audience.blank).toBeVisible();
  await audience.press('Escape');
  await expect(presenter.page.getByText('The audience sees a blank screen.')).toBeHidden();
});

test('notes, their size, the next step, the quotation and the time are the presenter’s', async ({ page, context }) => {
  const { audience, presenter } = await openBoth(page, context);
  const notes = story.steps[1]?.notes?.en ?? '';
  await expect(presenter.notes).toContainText(notes.slice(0, 60));
  const size = () => presenter.notes.locator('.notes-text').evaluate((text) => getComputedStyle(text).fontSize);
  const before = await size();
  await presenter.page.getByRole('button', { name: 'Larger notes' }).click();
  expect(Number.parseFloat(await size())).toBeGreaterThan(Number.parseFloat(before));
  await expect(presenter.page.getByRole('region', { name: 'Next' })).toContainText(heading(3));
  await expect(presenter.page.getByRole('region', { name: 'Quotation' })).toContainText('Atlantic Alliance');
  await expect(presenter.page.getByRole('timer')).toHaveText(/^\d+:\d\d$/);
  await presenter.page.getByLabel('Planned, in minutes').fill('20');
  await presenter.page.reload();
  await presenter.idle();
  await expect(presenter.page.getByLabel('Planned, in minutes')).toHaveValue('20');
  await expect(presenter.page.getByText('The audience’s tab is in step.')).toBeVisible();
  expect(await audience.page.content()).not.toContain(notes.slice(0, 40));
});

test('keys in the field for the time are the field’s', async ({ page, context }) => {
  const { presenter } = await openBoth(page, context);
  const field = presenter.page.getByLabel('Planned, in minutes');
  await field.fill('30');
  for (const key of ['ArrowUp', 'Home', 'PageDown', 'Enter', 'b']) await field.press(key);
  await presenter.idle();
  expect(presenter.step).toBe(2);
});

test('without a channel the notes can be shown in the page, after a warning', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'BroadcastChannel');
  });
  const lesson = new PresentPage(page);
  await lesson.open('mode=present&step=2');
  await expect(lesson.presenterLink).toBeHidden();
  await lesson.press('s');
  await expect(lesson.dialog).toContainText('Everybody who sees this screen will see the notes.');
  await expect(lesson.notes).toBeHidden();
  await lesson.dialog.getByRole('button', { name: 'Show the notes here' }).click();
  await expect(lesson.notes).toContainText(story.steps[1]?.notes?.en?.slice(0, 60) ?? '');
  await lesson.notes.getByRole('button', { name: 'Hide the notes' }).click();
  await expect(lesson.notes).toBeHidden();
});

test('steps that run by themselves are shown in both tabs, and stopped from either', async ({ page, context }) => {
  const { audience, presenter } = await openBoth(page, context);
  const runs = audience.page.locator('[data-playing]');
  await audience.page.keyboard.press('a');
  await expect(runs).toHaveCount(1);
  await expect(presenter.page.getByText('The steps run by themselves.')).toBeVisible();
  await presenter.press('PageUp');
  await expect(runs).toHaveCount(0);
  await expect(audience.heading).toHaveText(heading(1));
  await presenter.page.getByRole('button', { name: 'Let the steps run by themselves' }).click();
  await expect(runs).toHaveCount(1);
  await presenter.page.getByRole('button', { name: 'Stop the steps from running' }).click();
  await expect(runs).toHaveCount(0);
});

test('the size of the notes and an emptied field of minutes are kept as they are meant', async ({ page, context }) => {
  const { presenter } = await openBoth(page, context);
  const tab = presenter.page;
  await tab.getByRole('button', { name: 'Larger notes' }).click();
  const size = () => tab.locator('.notes-text').evaluate((notes) => getComputedStyle(notes).fontSize);
  const larger = await size();
  const planned = tab.getByLabel('Planned, in minutes');
  await planned.focus();
  await tab.keyboard.press('ControlOrMeta+a');
  await tab.keyboard.press('Backspace');
  await tab.keyboard.type('50');
  await expect(planned).toHaveValue('50');
  await tab.reload();
  await presenter.idle();
  expect(await size()).toBe(larger);
  await expect(planned).toHaveValue('50');
});
