/** Hosts that speak with the embed: heights in every dialect, messages, `embed.js`, the element, the living examples. */
import type { Page } from '@playwright/test';
import { eventProvedByMany, titleOf } from './dataset';
import { expect, test } from './fixtures';
import { EmbedFrame } from './pages/embed-frame';

const event = eventProvedByMany(2);

const pageOf = (body: string, head = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>${head}<body>${body}`;
/** Keeps every message that comes, as somebody's own host would hear it. */
const LISTEN = '<script>heard = []; addEventListener("message", (m) => heard.push(m.data))</script>';
const framed = (src: string, more = '') =>
  `<iframe title="Timeline" src="${src}" width="640" height="200" ${more}></iframe>`;

declare global {
  interface Window {
    heard: unknown[];
  }
}

const heard = (page: Page) => page.evaluate(() => window.heard);
const heightOf = (page: Page) => page.locator('iframe').evaluate((frame) => frame.clientHeight);
const contentHeight = async (page: Page): Promise<number> => {
  const embed = new EmbedFrame(page, page.locator('iframe'));
  return (await embed.document()).evaluate(() => document.querySelector<HTMLElement>('.embed')?.offsetHeight ?? 0);
};

// Not every Chromium knows what a frame may be allowed.
test.beforeEach(({ faults }) => faults.allow(/web-share/));

test.describe('the height', () => {
  test('is told to Pym’s own script, and followed', async ({ page, hosts, baseURL }) => {
    const html = pageOf(
      `<div id="here"></div><script src="/pym.js"></script><script>new pym.Parent('here', '${baseURL}embed/?topic=summits', {})</script>`,
    );
    await page.goto(hosts.serve({ html }));
    await expect.poll(() => heightOf(page)).toBeGreaterThan(350);
    expect(await heightOf(page)).toBe(await contentHeight(page));
    // A narrower page is a taller one: told again, and no more than that.
    await page.setViewportSize({ width: 360, height: 800 });
    await expect.poll(async () => (await heightOf(page)) === (await contentHeight(page))).toBe(true);
  });

  test('is told to newswire frames’ own script, whose frames do not ask', async ({ page, hosts, baseURL }) => {
    const html = pageOf(
      `<div data-frame-src="${baseURL}embed/?height=auto"></div><script src="/frames.js"></script><script>newswireFrames.autoInitFrames()</script>`,
    );
    await page.goto(hosts.serve({ html }));
    await expect.poll(() => heightOf(page)).toBeGreaterThan(350);
    expect(await heightOf(page)).toBe(await contentHeight(page));
  });

  test('is told to the same script where it asks, as AMP does', async ({ page, hosts, baseURL }) => {
    const html = pageOf(`${framed(`${baseURL}embed/`)}<script src="/frames.js"></script>
      <script>onload = () => newswireFrames.observeIframe(document.querySelector('iframe'))</script>`);
    await page.goto(hosts.serve({ html }));
    await expect.poll(() => heightOf(page)).toBeGreaterThan(350);
    expect(await heightOf(page)).toBe(await contentHeight(page));
  });

  test('is told to AMP, Medium and Canvas where the address asks', async ({ page, hosts, baseURL }) => {
    await page.goto(hosts.serve({ html: pageOf(LISTEN + framed(`${baseURL}embed/?height=auto`)) }));
    await expect.poll(async () => (await heard(page)).length).toBeGreaterThanOrEqual(4);
    const height = await contentHeight(page);
    const all = await heard(page);
    expect(all).toContainEqual({ sentinel: 'amp', type: 'embed-size', height });
    expect(all).toContainEqual({ subject: 'lti.frameResize', height });
    const medium = all
      .filter((message): message is string => typeof message === 'string')
      .map((text) => JSON.parse(text));
    expect(medium).toContainEqual({ context: 'iframe.resize', src: `${baseURL}embed/?height=auto`, height });
  });

  test('is told to WordPress with its secret', async ({ page, hosts, baseURL }) => {
    await page.goto(
      hosts.serve({ html: pageOf(LISTEN + framed(`${baseURL}embed/#?secret=aB3dE6gH9j`, 'sandbox="allow-scripts"')) }),
    );
    await expect.poll(async () => JSON.stringify(await heard(page))).toContain('"secret":"aB3dE6gH9j"');
    const height = await contentHeight(page);
    expect(await heard(page)).toContainEqual({ message: 'height', value: height, secret: 'aB3dE6gH9j' });
  });

  test('is not told unasked, and does not chase its own tail', async ({ page, hosts, baseURL }) => {
    await page.goto(hosts.serve({ html: pageOf(LISTEN + framed(`${baseURL}embed/`)) }));
    await new EmbedFrame(page, page.locator('iframe')).idle();
    expect((await heard(page)).map((message) => (message as { event?: string }).event)).toEqual(['ready']);
    await page.goto(hosts.serve({ html: pageOf(LISTEN + framed(`${baseURL}embed/?height=auto`)) }));
    await new EmbedFrame(page, page.locator('iframe')).idle();
    const before = (await heard(page)).length;
    for (const height of ['900', '1800', '300']) {
      await page.locator('iframe').evaluate((frame, px) => frame.setAttribute('height', px), height);
      await new EmbedFrame(page, page.locator('iframe')).idle();
    }
    expect((await heard(page)).length).toBe(before);
  });
});

test.describe('a host with embed.js', () => {
  const scripted = (site: string, body: string) => pageOf(body, `<script src="${site}embed.js"></script>`);

  for (const sandbox of ['', 'sandbox="allow-scripts"']) {
    test(`drives the embed and hears of it ${sandbox}`, async ({ page, hosts, baseURL }) => {
      await page.goto(hosts.serve({ html: scripted(baseURL ?? '', framed(`${baseURL}embed/`, sandbox)) }));
      const embed = new EmbedFrame(page, page.locator('iframe'));
      const { ready, state, wrong, chosen } = await page.evaluate(async (id) => {
        const frame = document.querySelector('iframe');
        if (frame === null) throw new Error('no frame');
        const timeline = new window.Sourceline(frame);
        const told: unknown[] = [];
        timeline.on('eventselected', (selected) => told.push(selected));
        const ready = await timeline.ready;
        const state = await timeline.goTo({ event: id, evidence: 2 });
        const wrong = await timeline.goTo('no-such-event').catch((reason: Error) => reason.message);
        await timeline.setLang('fr');
        return { ready, state, wrong, chosen: told };
      }, event.id);
      expect(ready.methods).toContain('goTo');
      expect(state).toMatchObject({ event: event.id, evidence: 2 });
      expect(wrong).toContain('no-such-event');
      expect(chosen).toEqual([event.id]);
      await expect(embed.inside.getByRole('article', { name: titleOf(event, 'fr'), exact: true })).toBeVisible();
    });
  }

  for (const [what, body] of [
    ['an element', '<source-line title="Timeline" mirror="timeline" height="480"></source-line>'],
    ['a marked frame', '<iframe data-sourceline data-mirror="timeline" src="{{site}}embed/" height="480"></iframe>'],
  ] as const) {
    test(`keeps the view of ${what} in its own address, and shows it again`, async ({ page, hosts, baseURL }) => {
      await page.goto(hosts.serve({ html: scripted(baseURL ?? '', body) }));
      const embed = new EmbedFrame(page, page.locator('iframe'));
      await embed.idle();
      await expect(embed.frame).toHaveAttribute('loading', 'lazy');
      await embed.row(titleOf(event)).click();
      await expect.poll(() => new URL(page.url()).searchParams.get('timeline')).toContain(`event=${event.id}`);
      await page.reload();
      await expect(embed.sheet).toContainText(titleOf(event));
    });
  }

  test('gives an element the height of its content', async ({ page, hosts, baseURL }) => {
    const html = scripted(
      baseURL ?? '',
      '<source-line title="Timeline" topic="summits" lang="fr" height="auto"></source-line>',
    );
    await page.goto(hosts.serve({ html }));
    await expect.poll(async () => (await heightOf(page)) === (await contentHeight(page))).toBe(true);
    await expect(page.frameLocator('iframe').getByText('Ouvrir la chronologie')).toBeVisible();
  });

  test('plays event after event until a person does anything', async ({ page, hosts, baseURL }) => {
    await page.goto(hosts.serve({ html: scripted(baseURL ?? '', framed(`${baseURL}embed/`)) }));
    await new EmbedFrame(page, page.locator('iframe')).idle();
    const states = await page.evaluate(async () => {
      const timeline = new window.Sourceline(document.querySelector('iframe') as HTMLIFrameElement);
      const playing = await timeline.play();
      return [playing, await timeline.pause()];
    });
    expect(states.map(({ playing }) => playing)).toEqual([true, false]);
    expect(states[0]?.event).not.toBeNull();
  });
});

test('the living examples live', async ({ page, hosts, faults }) => {
  faults.allow(/sandboxed/);
  await page.goto(`${hosts.origin}/`);
  await page.getByRole('button', { name: 'Show me the Madrid summit' }).scrollIntoViewIfNeeded();
  const driven = new EmbedFrame(page, page.locator('#driven'));
  await driven.idle();
  await page.getByRole('button', { name: 'Show me the Madrid summit' }).click();
  await expect(page.locator('#said')).toHaveText('madrid-summit-2022');
  await expect(driven.sheet).toBeVisible();
});
