/** Sending on what was found: links, codes, citations and files, each read back as the receiver would. */
import { readFile } from 'node:fs/promises';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import { eventProvedByMany, timeline, titleOf } from './dataset';
import { expect, test } from './fixtures';
import { ReaderPage } from './pages/reader-page';
import { SharePanel } from './pages/share-panel';

const event = eventProvedByMany(2);
const [, second] = event.evidence;
if (second === undefined) throw new Error('The event has one proof.');

test.describe('links', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('each opens exactly what it says', async ({ reader, page, context }) => {
    await reader.open(`event=${event.id}&evidence=2&from=2020&to=2025&group=status`);
    const share = new SharePanel(page);
    await share.open();
    const copied = async (choice: string | RegExp) => {
      await share.choice(choice).check();
      await share.copy('Link').click();
      await expect(share.root.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    const query = (link: string) => new URL(link).search;
    expect(query(await copied('This event'))).toBe(`?event=${event.id}`);
    const seen = new URL(page.url()).search.replace('&group=', '&background=1&group=');
    expect(query(await copied('What you see now'))).toBe(seen);
    expect(query(await copied('This article'))).toBe(`?article=${second.source}`);
    const own = await copied('The event’s own page');
    expect(new URL(own).pathname).toMatch(new RegExp(`/event/${event.id}/$`));
    const passage = await copied(/^This passage \(2 of/);
    const other = new ReaderPage(await context.newPage());
    await other.page.goto(passage);
    await other.idle();
    await expect(other.card.root(titleOf(event))).toBeVisible();
    await expect(other.card.currentProof).toContainText(second.exact.slice(0, 30));
    const answer = await page.request.get(own);
    expect(await answer.text()).toContain(titleOf(event));
  });

  test('what you see now is what the other sees, whoever hides the background', async ({ reader, page, browser }) => {
    const count = (one: ReaderPage) => one.list.rows.count();
    await reader.open();
    const all = await count(reader);
    await page.keyboard.press('b');
    await expect(reader.list.rows).not.toHaveCount(all);
    const few = await count(reader);
    const share = new SharePanel(page);
    await share.open();
    const hidden = await share.field('Link').inputValue();
    await page.keyboard.press('Escape');
    const fresh = await browser.newContext();
    const other = new ReaderPage(await fresh.newPage());
    await other.page.goto(hidden);
    await other.idle();
    await expect(other.list.rows).toHaveCount(few);
    await other.list.root.focus();
    await other.page.keyboard.press('b');
    await expect(other.list.rows).toHaveCount(all);
    const panel = new SharePanel(other.page);
    await panel.open();
    const shown = await panel.field('Link').inputValue();
    await page.goto(shown);
    await reader.idle();
    await expect(reader.list.rows).toHaveCount(all);
    await fresh.close();
  });

  test('the page’s own state is left as it was', async ({ reader, page }) => {
    await reader.open(`event=${event.id}`);
    const before = page.url();
    const share = new SharePanel(page);
    await share.open();
    await page.keyboard.press('Escape');
    await expect(share.root).toHaveCount(0);
    expect(page.url()).toBe(before);
    await expect(page.getByRole('banner').getByRole('button', { name: 'Share', exact: true })).toBeFocused();
  });
});

test('where the clipboard is refused, the link is selected and the words say so', async ({ reader, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await reader.open();
  const share = new SharePanel(page);
  await share.open();
  await share.copy('Link').click();
  await expect(share.root.getByRole('status').filter({ hasText: 'does not allow copying' })).toBeVisible();
  await expect(share.field('Link')).toBeFocused();
  const selected = await page.evaluate(() => getSelection()?.toString());
  expect(selected).toBe(await share.field('Link').inputValue());
});

test('the system’s own sheet is offered where there is one, and only there', async ({ reader, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: undefined, configurable: true });
  });
  await reader.open();
  const share = new SharePanel(page);
  await share.open();
  await expect(share.button('Share with an app')).toHaveCount(0);
  await page.addInitScript(() => {
    const sent: unknown[] = [];
    Object.assign(window, { sent });
    Object.defineProperty(navigator, 'share', { value: async (what: unknown) => void sent.push(what) });
  });
  await reader.open(`event=${event.id}`);
  await share.open();
  await share.button('Share with an app').click();
  const sent = await page.evaluate(() => (window as unknown as { sent: unknown[] }).sent);
  expect(sent).toEqual([{ title: titleOf(event), url: expect.stringContaining(`?event=${event.id}`) }]);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`a phone reads the code off the wall, ${scheme}`, async ({ reader, page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await reader.open(`event=${event.id}`);
    const share = new SharePanel(page);
    await share.open();
    const link = await share.field('Link').inputValue();
    expect(await readCode(share)).toBe(link);
    await share.button('Show the code large').click();
    const box = await share.qr.boundingBox();
    expect(box?.width, 'most of the height of the window').toBeGreaterThan(600);
    expect(await readCode(share)).toBe(link);
    await page.keyboard.press('Escape');
    await expect(share.button('Show the code large')).toBeFocused();
    await expect(share.root).toBeVisible();
  });
}

test('a citation names its source, and changes with the format', async ({ reader, page }) => {
  await reader.open(`event=${event.id}&evidence=2`);
  const share = new SharePanel(page);
  await share.open('cite');
  await expect(share.field('Citation')).toHaveValue(
    new RegExp(escapeForRegExp(second.exact.replace(/\s+/g, ' ').slice(0, 40))),
  );
  await expect(share.field('Citation')).toHaveValue(new RegExp(`event=${event.id}&evidence=2$`));
  await share.choice('CSL-JSON').check();
  await expect(share.field('Citation')).toHaveValue(/"id"/);
  expect(JSON.parse(await share.field('Citation').inputValue())[0].id).toBe(second.source);
  await share.choice('BibTeX').check();
  await expect(share.field('Citation')).toHaveValue(new RegExp(`^@(?:article|misc)\\{${second.source},`));
  const file = await share.save('Download');
  expect(file.suggestedFilename()).toBe(`${second.source}.bib`);
  await share.choice('The whole timeline').check();
  await expect(share.field('Citation')).toHaveValue(
    new RegExp(`${escapeForRegExp(timeline.title.en ?? '')}.*edition ${timeline.version}`),
  );
});

test('what is shown is exported, or everything, and each file is what it says', async ({ reader, page }) => {
  const status = 'planned';
  const ids = timeline.events.filter((one) => one.status === status).map(({ id }) => id);
  await reader.open(`status=${status}`);
  const share = new SharePanel(page);
  await share.open('export');
  await expect(share.choice(new RegExp(`^What is shown: ${ids.length} events`))).toBeChecked();
  await share.choice(/^Sourceline JSON/).check();
  await expect(share.root.getByText(new RegExp(`-selection\\.json: ${ids.length} events, .*(?:kB|MB)$`))).toBeVisible();
  const part = await share.save('Download the file');
  expect(part.suggestedFilename()).toBe(`${timeline.id}-selection.json`);
  const { events } = JSON.parse(await textOf(part));
  expect(events.map(({ id }: { id: string }) => id)).toEqual(ids);
  await share.choice(/^Everything/).check();
  await expect(
    share.root.getByText(new RegExp(`${timeline.id}\\.json: ${timeline.events.length} events`)),
  ).toBeVisible();
  const whole = await share.save('Download the file');
  expect(JSON.parse(await textOf(whole)).events).toHaveLength(timeline.events.length);
});

test('every format is offered with what it is for, and each makes a file', async ({ reader, page }) => {
  await reader.open();
  const share = new SharePanel(page);
  await share.open('export');
  const formats = share.root.getByRole('group', { name: 'Format' }).getByRole('radio');
  const extensions = new Set<string>();
  for (const format of await formats.all()) {
    await format.check();
    await expect(share.button('Download the file')).toBeVisible();
    await reader.idle();
    const file = await share.save('Download the file');
    extensions.add(file.suggestedFilename().slice(timeline.id.length));
    expect((await textOf(file)).length).toBeGreaterThan(200);
  }
  expect([...extensions].sort()).toEqual(
    ['.annotations.jsonld', '.bib', '.csl.json', '.csv', '.ics', '.json', '.jsonld', '.ris', '.timelinejs.json'].sort(),
  );
});

test('nothing shown is nothing to export, and that is said', async ({ reader, page }) => {
  await reader.open('actor=nobody-by-this-name');
  const share = new SharePanel(page);
  await share.open('export');
  await expect(share.root.getByText('there is nothing to export')).toBeVisible();
  await share.choice(/^Everything/).check();
  await expect(share.button('Download the file')).toBeVisible();
});

test('a format whose code does not come says so and can be asked for again', async ({ reader, page, faults }) => {
  faults.allow(/ERR_FAILED|ris-/);
  await reader.open();
  const share = new SharePanel(page);
  await share.open('export');
  await page.route(/assets\/ris-.*\.js$/, (route) => route.abort());
  await share.choice(/^RIS/).check();
  await expect(share.root.getByRole('alert')).toContainText('could not be made');
  await share.choice(/^BibTeX/).check();
  await expect(share.button('Download the file')).toBeVisible();
});

test('a picture has the size, colours and language that were asked for', async ({ reader, page }) => {
  await reader.open('from=2020&to=2025');
  const share = new SharePanel(page);
  await share.open('picture');
  await share.root.getByRole('combobox', { name: 'Size' }).selectOption('Own size');
  await share.root.getByRole('spinbutton', { name: 'Width in pixels' }).fill('900');
  await share.root.getByRole('spinbutton', { name: 'Height in pixels' }).fill('700');
  await share.root.getByRole('combobox', { name: 'Colours' }).selectOption('Dark');
  await share.root.getByRole('combobox', { name: 'Language' }).selectOption('fr');
  await reader.idle();
  const preview = share.root.getByRole('img', { name: 'The picture as it will be' });
  await expect(preview).toHaveAttribute('width', '900');
  const svg = await share.save(/^SVG/);
  expect(svg.suggestedFilename()).toBe(`${timeline.id}-900x700.fr.svg`);
  const drawing = await textOf(svg);
  expect(drawing).toContain('#15171b');
  expect(drawing).toContain(timeline.title.fr);
  expect(await cutOff(page, drawing)).toEqual([]);
  const png = await share.save(/^PNG 1800 × 1400/);
  const bytes = await bytesOf(png);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1800, 1400]);
  await share.root.getByRole('spinbutton', { name: 'Width in pixels' }).fill('12');
  await expect(share.root.getByRole('alert')).toContainText('from 240 to 4000');
});

for (const [size, query] of [
  ['Slide', ''],
  ['Link preview', 'from=1945&to=2026&group=actor'],
  ['Portrait', `event=${event.id}`],
  ['Square', 'group=none&status=planned,proposed'],
] as const) {
  test(`no word of a picture is cut off by its edge: ${size}`, async ({ page }) => {
    const reader = new ReaderPage(page, 'fr');
    await reader.open(query);
    const share = new SharePanel(page, 'fr');
    await share.open('picture');
    const options = share.root.getByRole('combobox', { name: 'Taille' });
    await options.selectOption({ index: ['Slide', 'Link preview', 'Square', 'Portrait'].indexOf(size) });
    await reader.idle();
    expect(await cutOff(page, await textOf(await share.save(/^SVG/)))).toEqual([]);
  });
}

test('tabs go by arrows, and what was chosen stays while the panel is open', async ({ reader, page }) => {
  await reader.open(`event=${event.id}`);
  const share = new SharePanel(page);
  await share.open();
  await share.choice('What you see now').check();
  await share.tab('link').focus();
  await page.keyboard.press('ArrowRight');
  await expect(share.tab('cite')).toBeFocused();
  await expect(share.tab('cite')).toHaveAttribute('aria-selected', 'true');
  await share.choice('RIS').check();
  await page.keyboard.press('Tab');
  await share.tab('link').click();
  await expect(share.choice('What you see now')).toBeChecked();
  await share.tab('cite').click();
  await expect(share.choice('RIS')).toBeChecked();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the panel fits the width in every part', async ({ reader, page }) => {
    await reader.open(`event=${event.id}`);
    const share = new SharePanel(page);
    // The sheet of the event covers the bar: it is shared from its own card.
    await page.getByRole('article').getByRole('button', { name: 'Share', exact: true }).click();
    for (const tab of ['link', 'cite', 'export', 'picture'] as const) {
      await share.tab(tab).click();
      await reader.idle();
      const [inner, outer] = await share.root.evaluate((dialog) => [dialog.scrollWidth, dialog.clientWidth]);
      expect(inner, tab).toBeLessThanOrEqual(outer ?? 0);
    }
  });
});

/** Words that reach beyond the picture's edge, as the browser measures them with its own fonts. */
function cutOff(page: Page, svg: string): Promise<string[]> {
  return page.evaluate((markup) => {
    const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
    const drawing = document.importNode(parsed, true) as unknown as SVGSVGElement;
    document.querySelector('dialog')?.append(drawing);
    const { width, height } = drawing.viewBox.baseVal;
    const found = [...drawing.querySelectorAll('text')].filter((text) => {
      const box = text.getBBox();
      return box.x < -1 || box.y < -1 || box.x + box.width > width + 1 || box.y + box.height > height + 1;
    });
    drawing.remove();
    return found.map((text) => text.textContent ?? '');
  }, svg);
}

/** What a phone's camera makes of the code on the screen. */
async function readCode(share: SharePanel): Promise<string | undefined> {
  const image = await loadImage(await share.qr.screenshot());
  const pen = createCanvas(image.width, image.height).getContext('2d');
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 0, image.width, image.height);
  return jsQR(Uint8ClampedArray.from(data), image.width, image.height)?.data;
}

type Saved = Awaited<ReturnType<SharePanel['save']>>;

const bytesOf = async (file: Saved): Promise<Buffer> => readFile(await file.path());
const textOf = async (file: Saved): Promise<string> => (await bytesOf(file)).toString('utf8');

const escapeForRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

test('what was known on a day is a part of the whole, and its file is called so', async ({ reader, page }) => {
  await reader.open('asof=2022-03-24');
  const share = new SharePanel(page);
  await share.open('export');
  await share.choice(/^Sourceline JSON/).check();
  expect((await share.save('Download the file')).suggestedFilename()).toBe(`${timeline.id}-selection.json`);
});
