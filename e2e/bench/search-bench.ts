/**
 * `npm run bench -- search`: how soon after a key the letter is painted, and the first results of what has been typed.
 *
 * Twenty words in both languages are typed letter by letter, at a hand's pace, into the built page with 50 to 100 000
 * events. Times here are of this machine on this day; tests hold orders and counts. Must not know: how words are found.
 */
import { type Browser, chromium, type Page } from '@playwright/test';
import { launchOptions } from '../chromium';
import { buildApp, buildProbe } from './build-pages';
import { ourFile, prepareEvents } from './events';
import type { Typed } from './probe/typing-api';
import { atShare } from './results';
import { servePages } from './serve-pages';

const SIZES: readonly number[] = [50, 1_000, 10_000, 100_000];

/** Of the events that the generator tells of, as hurried people write them. */
const WORDS = [
  'harbour flooded border council engineers grain hospital timber midnight families',
  'vedettes foire quais maree douanes peage frontiere pourparlers accord chevaux',
].flatMap((words) => words.split(' '));

/** Typed alone before the words: what it takes is told apart. */
const FIRST = 'h';

/** Milliseconds between two keys: a quick hand's. */
const PACE = 120;
/** Between two words, and from the focus to the first letter: nobody types as soon as the hand is there. */
const PAUSE = 600;

/** Prints the figures. @param only a size to measure alone */
export async function runSearchBench(only?: string): Promise<void> {
  const sizes = only === undefined ? SIZES : [Number(only)];
  await buildApp();
  for (const size of sizes) await prepareEvents(size);
  const probe = await buildProbe('typing');
  const server = await servePages();
  const browser = await chromium.launch(launchOptions());
  console.log(`milliseconds from a key to the paint, median and 95th percentile of ${WORDS.length} words`);
  try {
    for (const size of sizes)
      print(
        size,
        await measure(browser, `${server.url}/ours/?data=${encodeURIComponent(`/data/${ourFile(size)}`)}`, probe),
      );
  } finally {
    await browser.close();
    server.close();
  }
}

async function measure(browser: Browser, address: string, probe: string): Promise<readonly Typed[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(120_000);
  await page.addInitScript({ content: probe });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForSelector('.axis[data-state="ready"] [role="option"]', { state: 'attached' });
  await page.waitForFunction(() => 'sourceline' in window);
  await page.evaluate('sourceline.waitForIdle()');
  await page.getByRole('search').getByRole('combobox').click();
  await page.waitForTimeout(PAUSE);
  await page.keyboard.press(FIRST);
  await page.waitForFunction(() => window.typed[0]?.results !== null);
  await page.waitForTimeout(PAUSE);
  await page.keyboard.press('Escape');
  await page.waitForTimeout(PAUSE);
  for (const word of WORDS) await typeWord(page, word);
  const typed = await page.evaluate(() => window.typed);
  await page.close();
  return typed;
}

async function typeWord(page: Page, word: string): Promise<void> {
  for (const letter of word) {
    await page.keyboard.press(letter);
    await page.waitForTimeout(PACE);
  }
  await page.waitForTimeout(PAUSE);
  await page.keyboard.press('Escape');
  await page.waitForTimeout(PAUSE);
}

function print(size: number, typed: readonly Typed[]): void {
  const [first, ...others] = typed;
  const results = others.flatMap(({ results }) => results ?? []);
  console.log(
    [
      String(size).padStart(8),
      `letter ${spread(others.flatMap(({ letter }) => letter ?? []))}`,
      `results ${spread(results)}`,
      `first letter ${first?.letter?.toFixed(0)}, its results ${first?.results?.toFixed(0)}`,
      `${others.length - results.length} of ${others.length} overtaken by the next letter`,
    ].join('   '),
  );
}

function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  return [0.5, 0.95].map((share) => atShare(sorted, share).toFixed(1).padStart(6)).join(' ');
}
