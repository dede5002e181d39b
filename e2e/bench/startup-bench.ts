/**
 * How long the built site takes to show a timeline, and what keeps its page busy meanwhile: the site's own at full speed
 * and with the processor slowed four times, then generated ones of ten thousand to a million events.
 *
 * Times here are of this machine on this day; tests hold orders and counts. Must not know: how the app is made.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import sirv from 'sirv';
import { launchOptions } from '../chromium';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DIST = join(ROOT, 'dist');
const DATA = join(tmpdir(), 'sourceline-bench');
const RUNS = 5;
/** Milliseconds after the axis stands in which the page should have come to rest. */
const AFTER = 1500;

interface Case {
  readonly name: string;
  /** Made by `npm run data -- generate`; none is the site's own timeline. */
  readonly file?: { readonly name: string; readonly events: number; readonly flags: readonly string[] };
  readonly slowed?: number;
}

const CASES: readonly Case[] = [
  { name: 'own timeline' },
  { name: 'own timeline, 4 × slower', slowed: 4 },
  { name: '10 000, JSON', file: { name: '10k.json', events: 10_000, flags: [] } },
  { name: '100 000, JSON', file: { name: '100k.json', events: 100_000, flags: ['--lean'] } },
  { name: '100 000, columns', file: { name: '100k.columns', events: 100_000, flags: ['--columns', '--lean'] } },
  { name: '1 000 000, columns', file: { name: '1m.columns', events: 1_000_000, flags: ['--columns', '--lean'] } },
];

/** Prints the figures. @param only part of the names of the cases to run */
export async function runStartupBench(only = ''): Promise<void> {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error('dist/ holds no site. Run npm run build first.');
  mkdirSync(DATA, { recursive: true });
  const server = await serve();
  const browser = await chromium.launch(launchOptions());
  console.log(`${'milliseconds, median of'.padEnd(28)} ${RUNS} runs`);
  try {
    for (const each of CASES.filter(({ name }) => name.includes(only))) await measureCase(each, browser, server.url);
  } finally {
    await browser.close();
    server.close();
  }
}

async function measureCase({ name, file, slowed = 1 }: Case, browser: Browser, url: string): Promise<void> {
  if (file) generate(file.name, file.events, file.flags);
  const query = file ? `?data=${encodeURIComponent(`/data/${file.name}`)}` : '';
  const runs: Run[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await measure(browser, url + query, slowed));
  const of = (key: 'list' | 'axis' | 'longest') => median(runs.map((run) => run[key]));
  const tasks = runs.map((run) => run.tasks.map((task) => Math.round(task)).join(' ') || '–').join(' | ');
  console.log(
    `${name.padEnd(28)} list ${of('list')}  axis ${of('axis')}  longest task ${of('longest')}   over 50: ${tasks}`,
  );
}

interface Run {
  readonly list: number;
  readonly axis: number;
  readonly longest: number;
  readonly tasks: readonly number[];
}

async function measure(browser: Browser, url: string, slowed: number): Promise<Run> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  if (slowed > 1) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  }
  await page.addInitScript(watchTasks);
  await page.goto(url, { waitUntil: 'commit' });
  const list = await since(page, '#list [data-event]');
  const axis = await since(page, '.axis[data-state="ready"] [role="option"]');
  await page.waitForTimeout(AFTER);
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  await context.close();
  return { list, axis, tasks, longest: Math.max(0, ...tasks) };
}

/** In the page: notes each task of 50 ms and more. */
function watchTasks(): void {
  const tasks: number[] = [];
  Object.assign(window, { tasks });
  new PerformanceObserver((entries) => tasks.push(...entries.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
    buffered: true,
  });
}

/** Milliseconds from the start of the page until something stands in it. */
async function since(page: Page, selector: string): Promise<number> {
  await page.waitForSelector(selector, { state: 'attached', timeout: 120_000 });
  return page.evaluate(() => performance.now());
}

const median = (values: readonly number[]): string =>
  String(Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0)).padStart(6);

function generate(name: string, events: number, flags: readonly string[]): void {
  const out = join(DATA, name);
  if (existsSync(out)) return;
  execFileSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'data', 'cli.ts'), 'generate', '--events', String(events), '--out', out, ...flags],
    { cwd: ROOT },
  );
}

async function serve(): Promise<{ readonly url: string; readonly close: () => void }> {
  const site = sirv(DIST, { etag: true });
  const data = sirv(DATA, { dev: true });
  const server: Server = createServer((request, response) => {
    if (request.url?.startsWith('/data/') !== true) return site(request, response);
    request.url = request.url.slice('/data'.length);
    return data(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
