/** With the system's own few colours, grounds are gone: what is chosen has an edge, what has a shape or a colour keeps it. */
import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures';

test.use({ contextOptions: { forcedColors: 'active' } });

const styleOf = (part: Locator, name: 'outlineStyle' | 'backgroundColor' | 'fill', pseudo?: string) =>
  part.first().evaluate((one, [key, of]) => getComputedStyle(one, of)[key], [name, pseudo] as const);

test('what is chosen can be told from the rest', async ({ reader, page }) => {
  await reader.open('event=nato-summit-brussels-2022&topic=summits,war&from=2022-03-15&to=2022-04-05');
  const mark = reader.axis.root.locator('.mark.is-selected');
  const ground = await styleOf(page.locator('body'), 'backgroundColor');
  for (const chosen of [reader.list.chosen, reader.article.chosenDate, mark])
    expect(await styleOf(chosen, 'outlineStyle')).toBe('solid');
  expect(await styleOf(reader.list.rows, 'outlineStyle')).toBe('none');
  expect(await styleOf(mark.locator('.glyph path'), 'fill')).not.toBe(ground);
  expect(await styleOf(page.locator('.lane-label'), 'backgroundColor', '::before')).not.toBe(ground);
  expect(await styleOf(page.locator('.topic-dot'), 'backgroundColor')).not.toBe(ground);
});

test('the option that Enter would choose can be told from the rest', async ({ reader, page }) => {
  await reader.open();
  const box = page.getByRole('search').getByRole('combobox');
  await box.fill('Ukraine');
  await reader.idle();
  await box.press('ArrowDown');
  const active = page.getByRole('search').getByRole('option', { selected: true });
  expect(await styleOf(active, 'outlineStyle')).toBe('solid');
});
