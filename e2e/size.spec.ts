/** Holds the size check to the truth: what it weighs is what a browser loads for the first view, no more and no less. */
import { readFileSync } from 'node:fs';
import { firstViewFiles } from '../.ci/size.mjs';
import { TIMELINE_PATH } from './dataset';
import { expect, test } from './fixtures';
import { ReaderPage } from './pages/reader-page';

/** Loaded once the first view stands: the clocks over the axis; what waits for an idle moment; and, for tests and the curious, a console. */
const AFTERWARDS =
  /^assets\/(?:console|Later|OfflineNotices|ClockBar|travel|report-steps|told-twice|as-known|derive-dataset|use-words|words)-/;

/** Words of the page: small, and one file a language. */
const MESSAGES = /^assets\/(?:en|fr)-/;

test('the size check weighs what the first view loads', async ({ reader, page, baseURL }) => {
  const loaded = new Set<string>();
  page.on('request', (request) => {
    if (/\.(?:js|css)$/.test(request.url())) loaded.add(request.url().replace(baseURL ?? '', ''));
  });
  await reader.open();
  const known = (file: string) => !AFTERWARDS.test(file) && !MESSAGES.test(file);
  expect([...loaded].filter(known).toSorted()).toEqual(firstViewFiles().filter(known).toSorted());
});

test('styles are asked for first: nothing is painted without them', async ({ reader, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(request.resourceType()));
  await reader.open();
  expect(asked.indexOf('stylesheet')).toBeLessThan(asked.indexOf('script'));
  expect(asked.lastIndexOf('document')).toBeLessThan(asked.indexOf('stylesheet'));
});

for (const language of ['en', 'fr'] as const) {
  test(`words and timeline are on their way before the app’s script is there, and come once, ${language}`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => void asked.push(request.url()));
    const [words, timeline] = [new RegExp(`/assets/${language}-[^/]*\\.js$`), new RegExp(`/${TIMELINE_PATH}$`)];
    const came = Promise.all([page.waitForRequest(words), page.waitForRequest(timeline)]);
    await page.route('**/assets/start-*.js', async (route) => {
      await came;
      await route.continue();
    });
    const reader = new ReaderPage(page, language);
    await reader.visit();
    const [wordsCame] = await came;
    await reader.idle();
    await expect(reader.list.rows.first()).toBeVisible();
    expect(asked.filter((url) => timeline.test(url))).toHaveLength(1);
    expect(asked.filter((url) => url === wordsCame.url())).toHaveLength(1);
  });
}

for (const data of ['nato-russia-ukraine', TIMELINE_PATH, `./${TIMELINE_PATH}`]) {
  test(`also where a link names the timeline: ${data}`, async ({ page, reader }) => {
    const asked: string[] = [];
    page.on('request', (request) => void asked.push(request.url()));
    const timeline = page.waitForRequest(new RegExp(`/${TIMELINE_PATH}$`));
    await page.route('**/assets/start-*.js', async (route) => {
      await timeline;
      await route.continue();
    });
    await reader.open(`data=${data}`);
    expect(asked.filter((url) => new URL(url).pathname.endsWith(`/${TIMELINE_PATH}`))).toHaveLength(1);
  });
}

test('scripts that mostly run at first are compiled whole: the word for it is the first in each', () => {
  const scripts = firstViewFiles().filter((file) => /\/(?:app|react|start|start-axis)-[\w-]+\.js$/.test(file));
  expect(scripts).toHaveLength(4);
  for (const file of scripts) {
    const script = readFileSync(new URL(`../dist/${file}`, import.meta.url), 'utf8');
    expect(script.startsWith('//# allFunctionsCalledOnLoad\n'), file).toBe(true);
  }
});

test('what reads a timeline of another address needs nothing of the app, and does not wait for it', () => {
  const manifest = JSON.parse(readFileSync(new URL('../dist/.vite/manifest.json', import.meta.url), 'utf8'));
  const needs = (key: string): string[] => [
    manifest[key].name,
    ...(manifest[key].imports ?? []).flatMap((next: string) => needs(next)),
  ];
  for (const part of ['app/dataset/load-any.ts', 'app/dataset/large-dataset.ts']) {
    expect(needs(part), part).not.toContain('app');
    expect(needs(part), part).not.toContain('react');
  }
});
