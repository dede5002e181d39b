/** The embed in other people's pages: in the strictest frames, hidden, crowded, the other way round; and whose the wheel is. */
import type { Page } from '@playwright/test';
import { eventProvedByMany, timeline, titleOf } from './dataset';
import { expect, test } from './fixtures';
import { EmbedFrame } from './pages/embed-frame';
import { freePort } from './port';
import { startServer } from './server';

const event = eventProvedByMany(2);

/** What Chromium says of a sandbox that keeps its word. */
const REFUSED_BY_SANDBOX = /Blocked opening|allow-popups|sandboxed|Clipboard API has been blocked/;

const frameOf = (src: string, attributes = 'width="640" height="480"') =>
  `<iframe title="Timeline" src="${src}" ${attributes}></iframe>`;
const pageOf = (body: string, html = '<html lang="en">') =>
  `<!doctype html>${html}<meta charset="utf-8"><title>Host</title><body>${body}`;

const only = (page: Page, language: 'en' | 'fr' = 'en') => new EmbedFrame(page, page.locator('iframe'), language);

test('works in sandbox="allow-scripts", from a server without CORS, with storage, tabs and the clipboard refused', async ({
  page,
  hosts,
  faults,
}) => {
  const bare = await startServer(await freePort(), undefined, { bare: true });
  faults.allowOrigin(new URL(bare.url).origin);
  faults.allow(REFUSED_BY_SANDBOX);
  const src = `${bare.url}embed/fr/`;
  await page.goto(hosts.serve({ html: pageOf(frameOf(src, 'width="900" height="640" sandbox="allow-scripts"')) }));
  const embed = only(page, 'fr');
  await embed.idle();
  expect(await (await embed.document()).evaluate(() => self.origin)).toBe('null');
  await expect(embed.rows).toHaveCount(timeline.events.length);
  await expect(embed.axis.getByRole('option').first()).toBeAttached();
  await embed.row(titleOf(event, 'fr')).click();
  await embed.idle();
  await expect(embed.sheet).toContainText(event.evidence[0]?.exact.slice(0, 40) ?? '');
  await expect(embed.sheet).toContainText(embed.words.verified);
  // Its styles come with it.
  await expect(embed.sheet.locator('.card')).not.toHaveCSS('padding-top', '0px');
  await expect(embed.sheet.locator(`mark[data-passages~="${event.id}:1"]`).first()).toBeAttached();
  await embed.sheet.getByRole('button', { name: 'Copier le lien' }).click();
  await expect(embed.sheet.getByRole('textbox')).toHaveValue(new RegExp(`/fr/\\?.*event=${event.id}`));
  await embed.inside.getByRole('link', { name: /Ouvrir la chronologie/ }).click();
  const blocked = embed.inside.getByRole('region', { name: /n’a pas le droit/ });
  await expect(blocked.getByRole('textbox')).toHaveValue(new RegExp(`event=${event.id}`));
  await blocked.getByRole('button', { name: 'Copier' }).click();
  await expect(blocked.getByRole('status')).toContainText('à la main');
  bare.close();
});

test('an opened event leads to who and what else within the frame; what only the page has is not offered', async ({
  page,
  hosts,
  baseURL,
}) => {
  const sandbox = 'width="640" height="480" sandbox="allow-scripts"';
  await page.goto(hosts.serve({ html: pageOf(frameOf(`${baseURL}embed/?event=${event.id}&who=nato`, sandbox)) }));
  const embed = only(page);
  await embed.idle();
  await expect(embed.sheet).toBeVisible();
  // What it covers cannot be reached by the keyboard either.
  await expect(embed.axis).toBeHidden();
  // The focus is the host's until somebody comes in: no dialog at the start, whatever the address says.
  const dialog = embed.inside.getByRole('dialog');
  await expect(dialog).toHaveCount(0);
  const openers = await embed.sheet.locator('[aria-haspopup=dialog]').all();
  expect(openers.length).toBeGreaterThan(1);
  for (const opener of [openers[0], openers.at(-1)]) {
    await opener?.click();
    await embed.idle();
    await expect(dialog.getByRole('heading').first()).toBeVisible();
    await expect(dialog).toContainText(event.evidence[0]?.exact.slice(0, 30) ?? '');
    await dialog.getByRole('button', { name: embed.words.close }).click();
    await expect(dialog).toHaveCount(0);
  }
  // Files and codes are for the full page; the link to it stands at the foot.
  await expect(embed.inside.getByRole('button', { name: 'Share' })).toHaveCount(0);
  await embed.sheet.getByRole('button', { name: embed.words.close }).first().click();
  const before = await embed.range();
  await embed.inside.locator('.axis-window').click();
  await embed.idle();
  await dialog.getByRole('combobox').fill('june 2023');
  await dialog.getByRole('group', { name: 'Time' }).getByRole('option').click();
  await expect.poll(() => embed.range()).not.toBe(before);
});

test('where the frame is low, an event begins with its title, a passage of it with its words', async ({
  page,
  hosts,
  baseURL,
}) => {
  for (const [query, isPassage] of [
    [`event=${event.id}`, false],
    [`event=${event.id}&evidence=2`, true],
  ] as const) {
    await page.goto(hosts.serve({ html: pageOf(frameOf(`${baseURL}embed/?${query}`)) }));
    const embed = only(page);
    await embed.idle();
    const title = embed.sheet.getByRole('heading', { name: titleOf(event) });
    const passage = embed.sheet.locator(`mark[data-passages~="${event.id}:2"]`).first();
    await expect(isPassage ? passage : title).toBeInViewport();
    await expect(isPassage ? title : passage).not.toBeInViewport();
  }
});

test('works in the sandbox that is recommended, and opens the full page with the same view', async ({
  page,
  hosts,
  baseURL,
}) => {
  const sandbox = 'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"';
  await page.goto(hosts.serve({ html: pageOf(frameOf(`${baseURL}embed/?event=${event.id}&group=status`, sandbox)) }));
  const embed = only(page);
  await embed.idle();
  const opened = page.waitForEvent('popup');
  await embed.inside.getByRole('link', { name: /full timeline/ }).click();
  const tab = await opened;
  await tab.waitForURL(/event=/);
  const { searchParams, pathname } = new URL(tab.url());
  expect([searchParams.get('event'), searchParams.get('group')]).toEqual([event.id, 'status']);
  expect(pathname).not.toContain('embed/');
});

test('without any script the list is there', async ({ page, hosts, baseURL, faults }) => {
  faults.allow(/sandboxed|request failed/);
  await page.goto(hosts.serve({ html: pageOf(frameOf(`${baseURL}embed/`, 'sandbox width="640" height="480"')) }));
  await expect(page.frameLocator('iframe').getByRole('link', { name: titleOf(event) })).toBeAttached();
});

test('is laid out by its own size: the list, the axis over it, the axis beside it, and the strip where there is room', async ({
  page,
  hosts,
  baseURL,
}) => {
  const src = `${baseURL}embed/?plain=1`;
  await page.goto(hosts.serve({ html: pageOf(frameOf(src, 'width="280" height="200"')) }));
  const embed = only(page);
  const frame = page.locator('iframe');
  const list = embed.inside.getByRole('region', { name: embed.words.list });
  for (const [width, height, layout] of [
    [280, 200, 'list alone'],
    [320, 420, 'under each other'],
    [900, 380, 'beside each other'],
    [640, 640, 'under each other, with strip'],
  ] as const) {
    await frame.evaluate((element, size) => Object.assign(element, size), { width: `${width}`, height: `${height}` });
    await embed.idle();
    const seen = async () => {
      if (!(await embed.axis.isVisible())) return 'list alone';
      const [axis, rows] = [await embed.axis.boundingBox(), await list.boundingBox()];
      if (rows === null || axis === null) return 'nothing';
      const isBeside = rows.x >= axis.x + axis.width - 1;
      const strip = await embed.inside.getByRole('region', { name: embed.words.overview }).isVisible();
      return `${isBeside ? 'beside' : 'under'} each other${strip ? ', with strip' : ''}`;
    };
    await expect.poll(seen, `${width} × ${height}`).toBe(layout);
    expect(await (await embed.document()).evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  }
});

test('begins when it is shown: in a closed box, at no size, nothing is drawn', async ({ page, hosts, baseURL }) => {
  await page.goto(hosts.serve({ html: pageOf(`<div id="box" hidden>${frameOf(`${baseURL}embed/`)}</div>`) }));
  await page.locator('#box').evaluate((box) => {
    box.removeAttribute('hidden');
    box.querySelector('iframe')?.setAttribute('height', '0');
  });
  const embed = only(page);
  await embed.idle();
  await expect(embed.inside.locator('.axis')).toHaveCount(0);
  await page.locator('iframe').evaluate((frame) => frame.setAttribute('height', '480'));
  await expect(embed.axis.getByRole('option').first()).toBeVisible();
});

test('several on one page are each their own, in a page that reads from the right, under a strict policy', async ({
  page,
  hosts,
  baseURL,
}) => {
  const [one, other] = timeline.events.filter(({ background }) => !background);
  const frames = [`?event=${one?.id}`, `fr/?event=${other?.id}`].map((query) => frameOf(`${baseURL}embed/${query}`));
  const policy = `default-src 'none'; frame-src ${new URL(baseURL ?? '').origin}`;
  await page.goto(
    hosts.serve({
      html: pageOf(frames.join(''), '<html lang="ar" dir="rtl">'),
      headers: { 'Content-Security-Policy': policy },
    }),
  );
  for (const [at, language, shown] of [
    [0, 'en', one],
    [1, 'fr', other],
  ] as const) {
    const embed = new EmbedFrame(page, page.locator('iframe').nth(at), language);
    await embed.idle();
    if (shown) await expect(embed.sheet).toContainText(titleOf(shown, language));
    const frame = await embed.document();
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
  }
});

test('nobody else’s page may frame the full page', async ({ page, hosts, baseURL, faults }) => {
  faults.allow(/frame-ancestors|request failed|Policy breach/);
  await page.goto(hosts.serve({ html: pageOf(frameOf(baseURL ?? '')) }));
  await expect(page.frameLocator('iframe').getByRole('banner')).toHaveCount(0);
});

test.describe('whose the gestures are', () => {
  const tall = (src: string) => pageOf(`${frameOf(src)}<p style="height: 3000px">The host’s text.</p>`);
  const scrolled = (page: Page) => page.evaluate(() => scrollY);

  test('the wheel scrolls the host’s page, and a hint says how to zoom', async ({ page, hosts, baseURL }) => {
    await page.goto(hosts.serve({ html: tall(`${baseURL}embed/fr/`) }));
    const embed = only(page, 'fr');
    await embed.idle();
    const before = await embed.range();
    const { x, y } = await embed.middle();
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(50);
    await expect(embed.inside.getByText(/molette agrandit la chronologie/)).toBeVisible();
    expect(await embed.range()).toBe(before);
  });

  test('with Ctrl it zooms the timeline and leaves the page where it is', async ({ page, hosts, baseURL }) => {
    await page.goto(hosts.serve({ html: tall(`${baseURL}embed/`) }));
    const embed = only(page);
    await embed.idle();
    const before = await embed.range();
    const { x, y } = await embed.middle();
    await page.mouse.move(x, y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await expect.poll(() => embed.range()).not.toBe(before);
    expect(await scrolled(page)).toBe(0);
  });

  test('greedy takes the wheel, none takes not even Ctrl', async ({ page, hosts, baseURL }) => {
    for (const [gestures, moves] of [
      ['greedy', true],
      ['none', false],
    ] as const) {
      await page.goto(hosts.serve({ html: tall(`${baseURL}embed/?gestures=${gestures}`) }));
      const embed = only(page);
      await embed.idle();
      const before = await embed.range();
      const { x, y } = await embed.middle();
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, -120);
      if (moves) await expect.poll(() => embed.range()).not.toBe(before);
      await embed.idle();
      expect((await embed.range()) !== before, gestures).toBe(moves);
    }
  });

  test('keys that the host has the focus for are the host’s', async ({ page, hosts, baseURL }) => {
    await page.goto(hosts.serve({ html: tall(`${baseURL}embed/`) }));
    const embed = only(page);
    await embed.idle();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    await page.keyboard.press('PageDown');
    await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test('one finger scrolls the page, two move the timeline', async ({ page, hosts, baseURL }) => {
      const src = `${baseURL}embed/`;
      const viewport = '<meta name="viewport" content="width=device-width">';
      const html = pageOf(`${frameOf(src, 'width="360" height="480"')}<p style="height: 3000px">Text.</p>`);
      await page.goto(hosts.serve({ html: html.replace('<body>', `${viewport}<body>`) }));
      const embed = only(page);
      await embed.idle();
      const before = await embed.range();
      const { x, y } = await embed.middle();
      const touch = await page.context().newCDPSession(page);
      const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
        touch.send('Input.dispatchTouchEvent', { type, touchPoints });
      await send('touchStart', { x, y });
      for (let step = 1; step <= 8; step++) await send('touchMove', { x, y: y - step * 12 });
      await send('touchEnd');
      await expect.poll(() => scrolled(page)).toBeGreaterThan(30);
      await page.evaluate(() => scrollTo(0, 0));
      await send('touchStart', { x, y });
      for (let step = 1; step <= 8; step++) await send('touchMove', { x: x - step * 10, y });
      await send('touchEnd');
      await expect(embed.inside.getByText('Use two fingers')).toBeVisible();
      expect(await embed.range()).toBe(before);
      await send('touchStart', { x: x - 30, y }, { x: x + 30, y });
      for (let step = 1; step <= 5; step++) {
        await send('touchMove', { x: x - 30 - step * 8, y }, { x: x + 30 + step * 8, y });
      }
      await send('touchEnd');
      await expect.poll(() => embed.range()).not.toBe(before);
    });
  });
});
