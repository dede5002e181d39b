/** The exercises: each kind through to its result, by mouse, by keyboard alone and in French; the same set by link. */
import type { Page } from '@playwright/test';
import { titleOf } from './dataset';
import { eventAt, questionsOf, seedWith } from './exercise-sets';
import { expect, test } from './fixtures';
import { ExercisePage } from './pages/exercise-page';

const firstHasWords = seedWith('words', ([first]) => first?.answer !== null);
const firstHasNone = seedWith('words', ([first]) => first?.answer === null);
const firstAsksWho = seedWith('said', ([first]) => (first?.claimants.length ?? 0) > 0);

/** Puts the cards in the right order by the arrow keys on their grips. */
async function sortByKeys(exercise: ExercisePage, titles: readonly string[]): Promise<void> {
  for (const [at, title] of titles.entries()) {
    const grip = exercise.page.getByRole('button', { name: new RegExp(`^${literally(title)}, \\d`) });
    await grip.focus();
    const shown = await exercise.cards.allTextContents();
    const from = shown.findIndex((text) => text.includes(title));
    for (let place = from; place > at; place--) await exercise.page.keyboard.press('ArrowUp');
    await expect(grip).toBeFocused();
    await expect(exercise.cards.nth(at)).toContainText(title);
  }
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

test('is reached from the menu and left again', async ({ reader, page }) => {
  const exercise = new ExercisePage(page);
  await reader.open('topic=summits');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: exercise.words.title }).click();
  await expect(exercise.heading(exercise.words.title)).toBeFocused();
  await expect(page.getByText(/Topic: /)).toBeVisible();
  await exercise.button(exercise.words.leave).click();
  await reader.idle();
  await expect(reader.axis.root).toBeVisible();
  expect(reader.param('mode')).toBeNull();
});

test('puts events in order by keyboard alone, to a full score', async ({ page }) => {
  const exercise = new ExercisePage(page);
  await exercise.open('exercise=order&seed=3');
  const questions = questionsOf('order', 3);
  for (const { answer } of questions) {
    await sortByKeys(
      exercise,
      answer.map((event) => titleOf(eventAt(event))),
    );
    await exercise.button(exercise.words.check).press('Enter');
    await exercise.expectVerdict('right');
    await exercise.button(exercise.words.next).or(exercise.button(exercise.words.finish)).press('Enter');
  }
  await expect(exercise.heading(exercise.words.result.title)).toBeFocused();
  await expect(page.getByText(exercise.words.result.all)).toBeVisible();
});

test('moves a card by dragging it, and by its buttons', async ({ page }) => {
  const exercise = new ExercisePage(page);
  await exercise.open('exercise=order&seed=3');
  const [first, second] = await exercise.cards.allTextContents();
  const [from, to] = [await exercise.cards.nth(0).boundingBox(), await exercise.cards.nth(2).boundingBox()];
  if (from === null || to === null) throw new Error('no cards');
  await page.mouse.move(from.x + 200, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 200, to.y + to.height * 0.8, { steps: 8 });
  await page.mouse.up();
  await expect(exercise.cards.nth(2)).toHaveText(first ?? '');
  await expect(exercise.cards.nth(0)).toHaveText(second ?? '');
  await exercise.cards
    .nth(2)
    .getByRole('button', { name: /^Earlier/ })
    .click();
  await expect(exercise.cards.nth(1)).toHaveText(first ?? '');
  await expect(page.getByRole('status').filter({ hasText: /now 2 of/ })).toHaveCount(1);
});

test('says which pairs are wrong and shows each proof', async ({ page }) => {
  const exercise = new ExercisePage(page);
  await exercise.open('exercise=order&seed=3');
  await exercise.button(exercise.words.check).click();
  const [question] = questionsOf('order', 3);
  const earliest = eventAt(question?.answer[0] ?? 0);
  const row = page.getByRole('listitem').filter({ hasText: titleOf(earliest) });
  await row.getByText(exercise.words.proof.why).click();
  await expect(row.getByRole('blockquote')).toHaveText(earliest.evidence[0]?.exact ?? '');
});

test('marks the words that date an event by keyboard: arrows and Space', async ({ page }) => {
  const exercise = new ExercisePage(page);
  await exercise.open(`exercise=words&seed=${firstHasWords}`);
  const [question] = questionsOf('words', firstHasWords);
  const time = eventAt(question?.event ?? 0).evidence[question?.evidence ?? 0]?.time?.exact ?? '';
  await markByKeys(exercise, time);
  await exercise.button(exercise.words.check).press('Enter');
  await exercise.expectVerdict('right');
  await expect(page.getByText(exercise.words.words.exact)).toBeVisible();
});

/** From the first word of the passage on, to the dating words, which stand in it once. */
async function markByKeys({ page, options, marked }: ExercisePage, time: string): Promise<void> {
  const wanted = time.match(/[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu) ?? [];
  const texts = await options.allTextContents();
  await options.and(page.locator('[tabindex="0"]')).focus();
  const current = Number(
    await options
      .and(page.locator('[tabindex="0"]'))
      .evaluate((element) => [...(element.parentElement?.querySelectorAll('[role="option"]') ?? [])].indexOf(element)),
  );
  const start = texts.findIndex(
    (_, at) => at >= current && wanted.every((word, offset) => texts[at + offset] === word),
  );
  for (let at = current; at < start; at++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  for (const _ of wanted.slice(1)) await page.keyboard.press('Shift+ArrowRight');
  await expect(marked).toHaveText(wanted);
}

test('marks words by the mouse, and says what is not all of it', async ({ page }) => {
  const exercise = new ExercisePage(page);
  await exercise.open(`exercise=words&seed=${firstHasWords}`);
  await exercise.options.first().click();
  await expect(exercise.marked).toHaveCount(1);
  await exercise.options.first().click();
  await expect(exercise.marked).toHaveCount(0);
  await exercise.options.nth(0).hover();
  await page.mouse.down();
  await exercise.options.nth(2).hover();
  await page.mouse.up();
  await expect(exercise.marked).toHaveCount(3);
  await exercise.button(exercise.words.words.clear).click();
  await expect(exercise.marked).toHaveCount(0);
  await expect(exercise.button(exercise.words.check)).toBeDisabled();
});

test('knows that an event may be dated by no words at all', async ({ page }) => {
  const exercise = new ExercisePage(page);
  await exercise.open(`exercise=words&seed=${firstHasNone}`);
  await exercise.button(exercise.words.words.none).click();
  await exercise.expectVerdict('right');
  const [question] = questionsOf('words', firstHasNone);
  await expect(page.getByText(eventAt(question?.event ?? 0).when.note?.en ?? '')).toBeVisible();
});

test('goes on without the article', async ({ page, faults }) => {
  faults.allow(/404|articles/);
  await page.route('**/articles/*.txt', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  const exercise = new ExercisePage(page);
  await exercise.open(`exercise=words&seed=${firstHasWords}`);
  await expect(page.getByText(exercise.words.words.passageOnly)).toBeVisible();
  await expect(exercise.options.first()).toBeVisible();
});

test('asks what became of it and who says so, and shows the passage', async ({ page }) => {
  const exercise = new ExercisePage(page);
  await exercise.open(`exercise=said&seed=${firstAsksWho}`);
  const [question] = questionsOf('said', firstAsksWho);
  if (question === undefined) throw new Error('no question');
  await expect(exercise.button(exercise.words.check)).toBeDisabled();
  await page.getByRole('radio', { name: exercise.words.said.statuses[question.status], exact: true }).press('Space');
  const who = question.claimants[question.claimant] ?? null;
  await page
    .getByRole('radio', { name: who === null ? exercise.words.said.itself : (who.en ?? ''), exact: true })
    .press('Space');
  await exercise.button(exercise.words.check).press('Enter');
  await exercise.expectVerdict('right');
  const mention = eventAt(question.event).evidence[question.evidence];
  await expect(page.getByRole('blockquote')).toHaveText(mention?.exact ?? '');
  await expect(page.getByRole('link', { name: exercise.words.proof.open })).toHaveAttribute(
    'href',
    `?event=${eventAt(question.event).id}&evidence=${question.evidence + 1}`,
  );
});

test('gives a class the same set by its link, and another by another', async ({ page, context, baseURL }) => {
  const titlesOf = async (tab: Page, seed: number) => {
    const exercise = new ExercisePage(tab);
    await tab.goto(`${baseURL}?mode=exercise&exercise=order&seed=${seed}`);
    await exercise.idle();
    return exercise.cards.allTextContents();
  };
  const second = await context.newPage();
  const [mine, theirs, other] = [await titlesOf(page, 12), await titlesOf(second, 12), await titlesOf(second, 13)];
  expect(mine.length).toBeGreaterThan(2);
  expect(theirs).toEqual(mine);
  expect(other).not.toEqual(mine);
});

test('ends with another set, the same again, or another exercise', async ({ page }) => {
  const exercise = new ExercisePage(page);
  await exercise.open('exercise=said&seed=4');
  for (const question of questionsOf('said', 4)) {
    await page.getByRole('radio').first().check();
    if (question.claimants.length > 0) await page.getByRole('radio', { name: exercise.words.said.itself }).check();
    await exercise.button(exercise.words.check).click();
    await exercise.next();
  }
  await expect(exercise.heading(exercise.words.result.title)).toBeFocused();
  await exercise.button(exercise.words.sameSet).click();
  await expect(page.getByText(exercise.words.question(1, questionsOf('said', 4).length))).toBeVisible();
  await page.goBack();
  await page.goForward();
  await exercise.idle();
  expect(new URL(page.url()).searchParams.get('seed')).toBe('4');
});

test('says so where the events are too few', async ({ page }) => {
  const exercise = new ExercisePage(page);
  await exercise.open('actor=nobody-by-this-name');
  await expect(page.getByText(exercise.words.tooLittle(0, 3)).first()).toBeVisible();
  await expect(exercise.button(exercise.words.begin)).toHaveCount(0);
  await exercise.button(exercise.words.useAll).click();
  await expect(exercise.button(exercise.words.begin)).toHaveCount(3);
});

test('is in French as well', async ({ page }) => {
  const exercise = new ExercisePage(page, 'fr');
  await exercise.open(`exercise=words&seed=${firstHasWords}`);
  const [question] = questionsOf('words', firstHasWords);
  await expect(exercise.heading(exercise.words.words.task(titleOf(eventAt(question?.event ?? 0), 'fr')))).toBeFocused();
  await exercise.button(exercise.words.words.none).click();
  await exercise.expectVerdict('wrong');
  await expect(page.getByText(exercise.words.words.missed)).toBeVisible();
});

test('goes on after a reload and in the other language; chosen anew, it begins', async ({ page }) => {
  const exercise = new ExercisePage(page);
  await exercise.open('exercise=order&seed=3');
  const [first] = questionsOf('order', 3);
  const shown = (first?.shown ?? []).map((event) => titleOf(eventAt(event)));
  await exercise.button(exercise.words.check).click();
  await page.reload();
  await exercise.idle();
  // The verdict stands, of the order that was given.
  await expect(exercise.heading(new RegExp(`^(?:${exercise.words.partly}|${exercise.words.wrong})`))).toBeVisible();
  await exercise.next();
  const at = (of: ExercisePage) => of.page.locator('.exercise-top').getByText(/2 (?:of|sur) \d/);
  await expect(at(exercise)).toBeVisible();
  expect(shown.length).toBeGreaterThan(2);
  await page.getByRole('link', { name: /Français|FR/ }).click();
  const french = new ExercisePage(page, 'fr');
  await french.idle();
  await expect(at(french)).toBeVisible();
  await french.open();
  await french.open('exercise=order&seed=3');
  await expect(at(french)).toHaveCount(0);
});
