/**
 * One measurement: a fresh browser opens one subject with one size of events, waits until they can be seen, and does
 * to it what `actions.ts` says, watching.
 *
 * What takes longer than the limit is given up, the browser with it. Must not know: how often it is done, who reads it.
 */
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import {
  type Browser,
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
  type Response,
} from '@playwright/test';
import { loopbackOptions } from '../chromium';
import { canPan, canZoom, pan, type Stage, spanOf, zoomIn, zoomOut } from './actions';
import { ourFile, rowsFile } from './events';
import { createHand } from './gestures';
import type { Measured, Phase, PhaseName } from './measured';
import { VISIBLE } from './probe/probe-api';
import { atShare } from './results';
import type { Subject } from './subjects';

/** What has not come by then is told as not having come. In milliseconds. */
export const LIMIT = 60_000;
/** How long a page may take to settle after its events can be seen. In milliseconds. */
const SETTLE = 20_000;
const VIEWPORT = { width: 1440, height: 900 };

export interface Site {
  readonly url: string;
  /** Source of the probe. */
  readonly probe: string;
  /** A moment at which much happens, in ms UTC: where zooms go. */
  readonly busy: number;
}

/** @param pictures a folder; without one no pictures are taken */
export async function measure(subject: Subject, size: number, site: Site, pictures?: string): Promise<Measured> {
  const browser = await chromium.launch(loopbackOptions());
  try {
    return await measureIn(browser, subject, size, site, pictures);
  } finally {
    await within(5_000, browser.close());
  }
}

async function measureIn(
  browser: Browser,
  subject: Subject,
  size: number,
  site: Site,
  pictures?: string,
): Promise<Measured> {
  const page = await openPage(await browser.newContext({ viewport: VIEWPORT }), subject, site);
  const weigh = weighCode(page);
  const word = page.waitForEvent('console', (message) => message.text() === VISIBLE);
  await page.goto(addressOf(subject, size, site), { waitUntil: 'commit' });
  const visible = await within(LIMIT, visibleAfter(word, page));
  if (visible === undefined) return { visible: null, phases: {} };
  await within(SETTLE, waitQuiet(page));
  const session = await page.context().newCDPSession(page);
  const settled = await within(LIMIT, takeStock(page, session));
  if (settled === undefined) return { visible, bytes: await weigh(), phases: {} };
  const picture = async (step: string) => {
    if (pictures === undefined) return;
    await within(LIMIT, page.screenshot({ path: join(pictures, `${subject.id}-${size}-${step}.png`) }));
  };
  await picture('opened');
  const phases = await doEverything({ page, subject, hand: createHand(session) }, site.busy, picture);
  return { visible, bytes: await weigh(), ...settled, phases };
}

async function openPage(context: BrowserContext, subject: Subject, site: Site): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(LIMIT);
  const told = `window.benchVisible = ${JSON.stringify(subject.visible)};${subject.page === 'ours' ? OUR_SPAN : ''}`;
  await page.addInitScript({ content: `${told}\n${site.probe}` });
  return page;
}

/** The app tells its window by the hook that its own browser tests use. */
const OUR_SPAN = `window.benchSpan = () => {
  const state = window.sourceline?.state();
  const span = state?.moving ?? state?.window;
  return span ? [span.start, span.end] : null;
};`;

const addressOf = ({ id, page }: Subject, size: number, { url }: Site): string =>
  page === 'ours'
    ? `${url}/ours/?data=${encodeURIComponent(`/data/${ourFile(size)}`)}`
    : `${url}/${id}/?events=${encodeURIComponent(`/data/${rowsFile(size)}`)}`;

/** The page says it by itself: to be asked again and again would slow it down while it loads. */
async function visibleAfter(word: Promise<unknown>, page: Page): Promise<number> {
  await word;
  return Number(await page.evaluate(() => window.benchProbe?.firstVisible()));
}

async function waitQuiet(page: Page): Promise<void> {
  await page.waitForFunction(() => window.benchProbe?.isQuiet() ?? false, null, { polling: 100 });
}

/** What there is once the page has settled. */
async function takeStock(
  page: Page,
  session: CDPSession,
): Promise<Pick<Measured, 'elements' | 'heap' | 'loadBlocking'>> {
  const loadBlocking = await page.evaluate(() => window.benchProbe?.blocking() ?? 0);
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as {
    readonly usedSize: number;
    readonly backingStorageSize?: number;
  };
  return { loadBlocking, elements, heap: usedSize + backingStorageSize };
}

/** Pans at full range, zooms to a week, pans there, zooms back. A phase that does not end ends the rest too. */
async function doEverything(
  stage: Stage,
  busy: number,
  picture: (step: string) => Promise<void>,
): Promise<Measured['phases']> {
  const phases: Partial<Record<PhaseName, Phase>> = {};
  await showEverything(stage);
  const everything = await spanOf(stage.page);
  const steps: readonly [PhaseName, boolean, () => Promise<void>][] = [
    ['panAll', canPan(stage), () => pan(stage)],
    ['zoomIn', canZoom(stage), () => zoomIn(stage, busy)],
    ['panWeek', canPan(stage) && canZoom(stage), () => pan(stage)],
    ['zoomOut', canZoom(stage), () => zoomOut(stage, everything)],
  ];
  for (const [name, can, step] of steps) {
    if (!can) continue;
    const phase = await within(LIMIT, watch(stage, step));
    phases[name] = phase ?? 'over the limit';
    if (phase === undefined) break;
    await within(SETTLE, waitQuiet(stage.page));
    await picture(name);
  }
  return phases;
}

async function showEverything({ page, subject }: Stage): Promise<void> {
  if (subject.everything === undefined) return;
  await page.locator(subject.everything).click();
  await within(
    SETTLE,
    page.waitForFunction(() => window.benchSpan?.() ?? false),
  );
  await within(SETTLE, waitQuiet(page));
}

async function watch({ page }: Stage, step: () => Promise<void>): Promise<Phase> {
  await page.evaluate(() => window.benchProbe?.begin());
  await step();
  await twoFrames(page);
  const watched = await page.evaluate(() => window.benchProbe?.end());
  if (watched === undefined) throw new Error('the probe is gone');
  const frames = watched.frames.toSorted((a, b) => a - b);
  return {
    frames: frames.length,
    median: atShare(frames, 0.5),
    p95: atShare(frames, 0.95),
    longest: frames.at(-1) ?? 0,
    blocking: watched.blocking,
    length: watched.length,
    span: await spanOf(page),
  };
}

const twoFrames = (page: Page): Promise<unknown> =>
  page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');

/** Adds up what scripts and style sheets weigh, compressed with Brotli as hosts serve them, each file once. */
/** Notes what code comes, and compresses it when asked: this process serves the page, and would keep it waiting. */
function weighCode(page: Page): () => Promise<number> {
  const came = new Map<string, Response>();
  page.on('response', (response) => {
    if (isCode(response)) came.set(response.url(), response);
  });
  return async () => (await Promise.all([...came.values()].map(compressedSize))).reduce((sum, bytes) => sum + bytes, 0);
}

const isCode = (response: Response): boolean =>
  response.ok() && /^(?:text\/css|(?:text|application)\/javascript)/.test(response.headers()['content-type'] ?? '');

async function compressedSize(response: Response): Promise<number> {
  const body = await response.body().catch(() => Buffer.alloc(0));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  return brotliCompressSync(body, { params }).length;
}

/** The result, or undefined where it does not come in time or the page broke. */
async function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((done) => {
    timer = setTimeout(() => done(undefined), ms);
  });
  try {
    return await Promise.race([work, late]);
  } catch (reason) {
    if (reason instanceof Error && /Timeout|closed|crashed/i.test(reason.message)) return undefined;
    throw reason;
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined);
  }
}
