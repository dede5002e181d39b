/** Every embed snippet that was ever shown to anybody still works: opened in pages of another site, several at once. */
import type { Page } from '@playwright/test';
import { timeline, titleOf } from './dataset';
import { expect, test } from './fixtures';
import { DOCUMENTED_SITE, htmlOf, SNIPPETS, type Snippet } from './hosts/snippets';
import { EmbedFrame } from './pages/embed-frame';
import { freePort } from './port';
import { startServer } from './server';

const HEAD = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>';

/** A page with those snippets, as somebody would paste them for the site at that address. */
function pageWith(snippets: readonly Snippet[], site: string): string {
  const sections = snippets.map((one) => `<section id="${one.id}">${htmlOf(one)}</section>`).join('\n');
  const html = sections.includes('<!doctype') ? snippets.map(htmlOf).join('') : HEAD + sections;
  return html.replaceAll(DOCUMENTED_SITE, site);
}

async function expectShown(page: Page, { id, press, shows }: Snippet, within = `#${id} `): Promise<void> {
  const language = shows.language ?? 'en';
  const frame = page.locator(`${within}iframe`);
  await frame.scrollIntoViewIfNeeded();
  const embed = new EmbedFrame(page, frame, language);
  await embed.idle();
  if (press !== undefined) await page.getByRole('button', { name: press }).click();
  const inside = await embed.document();
  if (shows.state !== undefined) {
    expect(await inside.evaluate(() => window.sourceline?.state()), id).toMatchObject(shows.state);
  }
  if (shows.words !== undefined) await expect(embed.inside.getByText(shows.words).first(), id).toBeVisible();
  const event = timeline.events.find((one) => one.id === shows.event);
  expect(event?.id, `${id}: the event that it opens`).toBe(shows.event);
  if (event === undefined) await expect(embed.inside.getByRole('region').first(), id).toBeVisible();
  else {
    const title = titleOf(event, language);
    await expect(embed.inside.getByRole('article', { name: title, exact: true }), id).toBeVisible();
  }
}

// Not every Chromium knows what a frame may be allowed, and each says so.
test.beforeEach(({ faults }) => faults.allow(/web-share/));
test.slow();

test('frames alone, side by side', async ({ page, hosts, baseURL }) => {
  const frames = SNIPPETS.filter(({ versions, framesThePage }) => !versions.messages && !framesThePage);
  await page.goto(hosts.serve({ html: pageWith(frames, baseURL ?? '') }));
  for (const snippet of frames) await expectShown(page, snippet);
});

test('what speaks with the embed, each in a page of its own', async ({ page, hosts, baseURL }) => {
  for (const snippet of SNIPPETS.filter(({ versions }) => versions.messages)) {
    await page.goto(hosts.serve({ html: pageWith([snippet], baseURL ?? '') }));
    await expectShown(page, snippet, '');
  }
});

test('frames of the page itself, from a host that sends no headers', async ({ page, hosts, faults }) => {
  const bare = await startServer(await freePort(), undefined, { bare: true });
  faults.allowOrigin(new URL(bare.url).origin);
  const frames = SNIPPETS.filter(({ framesThePage }) => framesThePage);
  await page.goto(hosts.serve({ html: pageWith(frames, bare.url) }));
  for (const snippet of frames) await expectShown(page, snippet);
  bare.close();
});
