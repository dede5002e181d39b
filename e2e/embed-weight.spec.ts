/** What an embed costs its host's readers, and what it leaves on their devices: counted, and held. */
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { timeline } from './dataset';
import { expect, test } from './fixtures';
import { EmbedFrame } from './pages/embed-frame';

/** In bytes, Brotli. */
const AT_MOST = { all: 240_000, beforeTheFirstEvent: 40_000 };
/** The page, its styles and the axis's, three scripts, the words with the data, the picture beside the credit, what tests wait by. */
const MOST_REQUESTS = 9;

const host = (src: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><iframe title="Timeline" src="${src}" width="640" height="480"></iframe>`;

interface Loaded {
  readonly name: string;
  readonly bytes: number;
}

async function firstView(page: Page, open: () => Promise<unknown>, site: string): Promise<readonly Loaded[]> {
  const answers: Promise<Loaded>[] = [];
  page.on('response', (response) => {
    if (!response.url().startsWith(site)) return;
    const name = new URL(response.url()).pathname;
    answers.push(response.body().then((body) => ({ name, bytes: brotliCompressSync(body).length })));
  });
  await open();
  await new EmbedFrame(page, page.locator('iframe')).idle();
  return Promise.all(answers);
}

const sum = (files: readonly Loaded[]) => files.reduce((total, { bytes }) => total + bytes, 0);

for (const folder of ['embed/', 'embed/fr/']) {
  test(`${folder} keeps under its weight`, async ({ page, hosts, baseURL }) => {
    const site = baseURL ?? '';
    const files = await firstView(page, () => page.goto(hosts.serve({ html: host(site + folder) })), site);
    const words = files.map(({ name, bytes }) => `${name}: ${bytes}`).join('\n');
    expect(files.length, words).toBeLessThanOrEqual(MOST_REQUESTS);
    expect(sum(files), words).toBeLessThanOrEqual(AT_MOST.all);
    // The list stands in the page itself: it can be read with the page, its styles and the script that holds it up.
    const first = files.filter(
      ({ name }) => name.endsWith('/') || /\/(?:embed-[^/]+\.css|start-(?!axis)[^/]+\.js)$/.test(name),
    );
    expect(first).toHaveLength(3);
    expect(sum(first), words).toBeLessThanOrEqual(AT_MOST.beforeTheFirstEvent);
    console.log(`${folder} ${files.length} requests, ${sum(files)} bytes, ${sum(first)} before the first event`);
  });
}

test('what is not shown is not loaded', async ({ page, hosts, baseURL }) => {
  const site = baseURL ?? '';
  const small = host(`${site}embed/`).replace('width="640" height="480"', 'width="280" height="200"');
  const files = await firstView(page, () => page.goto(hosts.serve({ html: small })), site);
  expect(files.map(({ name }) => name).filter((name) => /axis|Overview|texts|Opened/.test(name))).toEqual([]);
});

test('nothing is kept on the device, and nobody else is asked for anything', async ({ page, reader, context }) => {
  // By itself: in another site's page the browser may refuse even to say what is kept.
  await page.goto('./embed/');
  await reader.idle();
  await reader.list.rows.nth(timeline.events.length - 1).click();
  await reader.idle();
  // Requests to another origin fail every test; here what stays.
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: 'caches' in self ? (await caches.keys()).length : 0,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
});
