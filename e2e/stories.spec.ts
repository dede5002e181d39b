/** A person's own stories: made, ordered, kept, exported, cleared, imported, shared by link; nothing is ever lost. */
import { readFileSync } from 'node:fs';
import { timeline, titleOf, weightiest } from './dataset';
import { expect, test } from './fixtures';
import { PresentPage } from './pages/present-page';
import { StoryEditor } from './pages/story-editor';

const event = weightiest(() => true);
const VIEWS = [`event=${event.id}`, 'from=2022-03&to=2022-04'];
const KEY = 'sourceline-stories';

test('a story is made of views, edited, ordered by keys, and comes back after a reload', async ({ page }) => {
  const editor = new StoryEditor(page);
  await editor.make('My lesson', VIEWS);
  await expect(editor.steps).toHaveCount(2);
  await expect(editor.steps.first()).toContainText(titleOf(event));
  await editor.button('Edit step 1').click();
  await editor.root.getByLabel('Heading').fill('Look at this');
  await editor.root.getByLabel('Question or text for the class').fill('Who says so?');
  await editor.root.getByLabel('Notes for you').fill('Wait for hands.');
  await editor.button('Move step 1 down').focus();
  await page.keyboard.press('Enter');
  await expect(editor.steps.last()).toContainText('Look at this');
  await expect(page.locator(':focus')).toHaveAccessibleName('Move step 2 up');
  await page.reload();
  await editor.idle();
  await editor.openHere();
  await expect(editor.title).toHaveValue('My lesson');
  await expect(editor.steps.last()).toContainText('Look at this');
});

test('a step is dragged to another place, duplicated, deleted, and the deletion undone', async ({ page }) => {
  const editor = new StoryEditor(page);
  await editor.make('My lesson', VIEWS);
  const second = await editor.steps.nth(1).textContent();
  await editor.steps.nth(1).locator('.stories-grip').dragTo(editor.steps.nth(0));
  await expect(editor.steps.nth(0)).toContainText(second?.replace(/^2\. /, '').slice(0, 6) ?? '');
  await editor.button('Duplicate step 1').click();
  await expect(editor.steps).toHaveCount(3);
  await editor.button('Delete step 2').click();
  await expect(editor.steps).toHaveCount(2);
  await editor.button('Undo').click();
  await expect(editor.steps).toHaveCount(3);
  await editor.button('Delete the story').click();
  await expect(editor.root).toContainText('You have no story yet.');
  await editor.button('Undo').click();
  await expect(editor.steps).toHaveCount(3);
});

test('what is written after a deletion stays when the deletion is undone, and the focus goes along', async ({
  page,
}) => {
  const editor = new StoryEditor(page);
  await editor.make('First', [...VIEWS, VIEWS[0] ?? '']);
  await editor.button('Delete step 3').click();
  await expect(page.locator(':focus')).toHaveAccessibleName('Delete step 2');
  await editor.title.fill('Renamed');
  await editor.button('Edit step 1').click();
  await editor.root.getByLabel('Notes for you').fill('Written after.');
  await editor.button('Undo').click();
  await expect(editor.steps).toHaveCount(3);
  await expect(page.locator(':focus')).toHaveAccessibleName('Delete step 3');
  await expect(editor.title).toHaveValue('Renamed');
  await expect(editor.root.getByLabel('Notes for you')).toHaveValue('Written after.');
  // However far down one is, the way back is in sight.
  for (let more = 0; more < 12; more += 1) await editor.button('Duplicate step 3').click();
  await editor.button('Delete step 15').click();
  await expect(editor.button('Undo')).toBeInViewport({ ratio: 1 });
  await editor.button('Delete the story').click();
  await expect(page.locator(':focus')).toHaveAccessibleName('Undo');
  await page.keyboard.press('Enter');
  await expect(editor.title).toBeFocused();
});

test('a field that must have words can be emptied and written anew; long words are kept whole', async ({ page }) => {
  const editor = new StoryEditor(page);
  await editor.make('First', VIEWS);
  const retype = async (words: string) => {
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Backspace');
    await page.keyboard.type(words);
  };
  await editor.title.focus();
  await retype('My lesson');
  await expect(editor.title).toHaveValue('My lesson');
  await editor.button('Edit step 1').click();
  const heading = editor.root.getByLabel('Heading');
  await heading.focus();
  await retype('Why?');
  await expect(heading).toHaveValue('Why?');
  await retype('');
  await heading.blur();
  await expect(heading).toHaveValue('…');
  const long = 'word '.repeat(1000);
  await editor.root.getByLabel('Notes for you').fill(long);
  await editor.root.getByLabel('Question or text for the class').fill(long);
  await expect(editor.root.getByLabel('Question or text for the class')).toHaveAccessibleDescription(
    '4400 characters more than can be read well from the last row.',
  );
  await page.reload();
  await editor.idle();
  await editor.openHere();
  await editor.button('Edit step 1').click();
  await expect(editor.root.getByLabel('Notes for you')).toHaveValue(long);
});

test('a copy of a lesson is the person’s own, with its notes', async ({ page }) => {
  const editor = new StoryEditor(page);
  await editor.open();
  await editor.button('Copy').first().click();
  await expect(editor.steps).toHaveCount(timeline.stories[0]?.steps.length ?? 0);
  await editor.button('Edit step 2').click();
  await expect(editor.root.getByLabel('Notes for you')).toHaveValue(timeline.stories[0]?.steps[1]?.notes?.en ?? '');
});

test('exported, cleared and imported: the same story; a faulty file changes nothing', async ({ page }) => {
  const editor = new StoryEditor(page);
  await editor.make('My lesson', VIEWS);
  const saving = page.waitForEvent('download');
  await editor.button('Save as a file').click();
  const path = await (await saving).path();
  const before = JSON.parse(readFileSync(path, 'utf8'));
  await page.evaluate(() => localStorage.clear());
  await editor.open();
  await expect(editor.root).toContainText('You have no story yet.');
  await editor.root.locator('input[type=file]').setInputFiles(path);
  await expect(editor.root).toContainText('One story was added.');
  await expect(editor.steps).toHaveCount(2);
  const kept = await page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? ''), KEY);
  expect(kept.stories[0].story).toEqual(before.stories[0]);

  const broken = { name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{"format":') };
  await editor.root.locator('input[type=file]').setInputFiles(broken);
  await expect(editor.root).toContainText('No story was added. Yours are as they were.');
  await expect(editor.root).toContainText('is not JSON');
  await expect(editor.steps).toHaveCount(2);
});

test('shared by a link, it opens presented in a fresh profile, and can be kept there', async ({
  page,
  browser,
  baseURL,
}) => {
  const editor = new StoryEditor(page);
  await editor.make('My lesson', VIEWS);
  await editor.button('Edit step 1').click();
  await editor.root.getByLabel('Heading').fill('Look at this');
  await editor.root.getByLabel('Notes for you').fill('Wait for hands.');
  await editor.button('Share as a link').click();
  const link = await editor.root.getByRole('textbox', { name: 'Link that carries the story' }).inputValue();
  expect(link).toContain('#story=');
  const fresh = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const other = await fresh.newPage();
  await other.goto(link);
  const lesson = new PresentPage(other);
  await lesson.idle();
  await expect(lesson.heading).toHaveText('Look at this');
  expect(await other.content()).not.toContain('Wait for hands.');
  await lesson.press('PageDown');
  await other.reload();
  await lesson.idle();
  expect(lesson.step).toBe(2);
  await other.getByRole('button', { name: 'Keep this story' }).click();
  await lesson.idle();
  await other.goto('./');
  await lesson.idle();
  const theirs = new StoryEditor(other);
  await theirs.openHere();
  await expect(theirs.title).toHaveValue('My lesson');
  await fresh.close();
});

test('a link that was cut off says so, and the timeline’s own story is shown', async ({ page }) => {
  const lesson = new PresentPage(page);
  await page.goto('./#story=AAAAnotastory');
  await lesson.idle();
  await expect(page.getByRole('alert')).toContainText('cannot be unpacked');
  await expect(lesson.heading).toHaveText(timeline.stories[0]?.steps[0]?.heading.en ?? '');
});

test('two tabs that both make stories keep both', async ({ page, context }) => {
  const editor = new StoryEditor(page);
  await editor.make('First', [VIEWS[0] ?? '']);
  const other = new StoryEditor(await context.newPage());
  await other.make('Second', [VIEWS[1] ?? '']);
  // A tab that is not looked at is drawn once a second at most.
  await page.bringToFront();
  await editor.title.fill('First, changed');
  await page.reload();
  await editor.idle();
  await editor.openHere();
  const choice = editor.root.getByRole('combobox').first().locator('option');
  await expect(choice).toHaveText(['First, changed', 'Second']);
  // One that another tab makes does not take the place of the one that is open here.
  await expect(editor.title).toHaveValue('Second');
  await other.page.bringToFront();
  await other.button('New story').click();
  await page.bringToFront();
  await expect(choice).toHaveCount(3);
  await expect(editor.title).toHaveValue('Second');
});

test('a full store is said, and what was made can still be saved as a file', async ({ page }) => {
  const editor = new StoryEditor(page);
  await editor.open();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await editor.button('New story').click();
  await editor.button('Add this view as a step').click();
  await expect(editor.root.getByRole('alert')).toContainText('There is no room left on this device.');
  await expect(editor.steps).toHaveCount(1);
  const saving = page.waitForEvent('download');
  await editor.button('Save as a file').click();
  expect(JSON.parse(readFileSync(await (await saving).path(), 'utf8')).stories).toHaveLength(1);
});

test('own stories can be chosen and presented', async ({ page }) => {
  const editor = new StoryEditor(page);
  await editor.make('My lesson', VIEWS);
  await editor.button('Present it').click();
  const lesson = new PresentPage(page);
  await lesson.idle();
  await expect(lesson.heading).toHaveText('Step 1');
  await lesson.press('PageDown');
  expect(lesson.step).toBe(2);
  await page.getByRole('button', { name: 'Choose a story' }).click();
  await expect(lesson.dialog).toContainText('Yours, on this device');
});
