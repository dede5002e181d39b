/**
 * What a first view costs on a poor line and a slow processor: when the first event can be read, the largest paint,
 * what moved, how long a tap waits, bytes and requests.
 *
 * Must not know: what page it is, beyond how its first event is recognised.
 */
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { loopbackOptions } from '../chromium';
import type { Visible } from './subjects';

/** A line and a processor as Lighthouse has them for its phone: what it calls slow 4G, each request with its handshakes. */
export interface Line {
  /** Before the first byte of an answer, in milliseconds. */
  readonly latency: number;
  /** In bytes a second. */
  readonly down: number;
  readonly up: number;
  /** How much slower the processor is made. */
  readonly processor: number;
}

export const SLOW_4G: Line = { latency: 562.5, down: 184_320, up: 86_400, processor: 4 };
export const NO_LIMIT: Line = { latency: 0, down: -1, up: -1, processor: 1 };

const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };
/** When nothing more is asked for. In milliseconds. */
const CALM = 2_000;
const LIMIT = 60_000;

export interface FirstView {
  /** When the first event can be read, in milliseconds since the page was asked for. */
  readonly readable: number;
  readonly largestPaint: number;
  /** Sum of layout shifts. */
  readonly shift: number;
  /** From a tap on an event to the next paint, in milliseconds; null where there was nothing to tap. */
  readonly tap: number | null;
  /** Longest task of the page's thread, in milliseconds. */
  readonly longestTask: number;
  /** As sent, headers included. */
  readonly bytes: number;
  readonly requests: number;
  /** Requests to another origin, which are counted and not let through. */
  readonly elsewhere: number;
  /** The same until the first event can be read. */
  readonly bytesUntilReadable: number;
  readonly requestsUntilReadable: number;
}

export interface ViewOptions {
  readonly address: string;
  readonly visible: Visible;
  /** What is tapped once all is there; nothing where left out. */
  readonly tap?: string;
  readonly line: Line;
  /** Source of the probe. */
  readonly probe: string;
}

export async function seeFirstView(options: ViewOptions): Promise<FirstView> {
  const browser = await chromium.launch(loopbackOptions());
  try {
    return await see(browser, options);
  } finally {
    await browser.close();
  }
}

async function see(browser: Browser, { address, visible, tap, line, probe }: ViewOptions): Promise<FirstView> {
  const page = await (await browser.newContext(PHONE)).newPage();
  const session = await page.context().newCDPSession(page);
  const traffic = await watchTraffic(session, address);
  await limit(session, line);
  await page.addInitScript({ content: `window.benchVisible = ${JSON.stringify(visible)};${PAINTS}\n${probe}` });
  const started = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  const readable = Number(await (await visibleAt(page)).jsonValue());
  const until = traffic(started + readable);
  await calm(page, () => traffic(Infinity).requests);
  const paints = await page.evaluate(() => window.benchPaints);
  if (paints === undefined) throw new Error('the page lost what watches its paints');
  const before = { ...paints };
  const waited = tap === undefined ? null : await tapped(page, tap);
  const all = traffic(Infinity);
  return {
    readable,
    largestPaint: before.largest,
    shift: before.shift,
    tap: waited,
    longestTask: before.longest,
    bytes: all.bytes,
    requests: all.requests,
    elsewhere: all.elsewhere,
    bytesUntilReadable: until.bytes,
    requestsUntilReadable: until.requests,
  };
}

async function limit(session: CDPSession, { latency, down, up, processor }: Line): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: down,
    uploadThroughput: up,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: processor });
}

const visibleAt = (page: Page) =>
  page.waitForFunction(() => window.benchProbe?.firstVisible() ?? false, null, { polling: 50, timeout: LIMIT });

/** What was sent by a moment of this process's clock. */
type Traffic = (by: number) => { readonly bytes: number; readonly requests: number; readonly elsewhere: number };

async function watchTraffic(session: CDPSession, address: string): Promise<Traffic> {
  const asked: { readonly at: number; readonly isElsewhere: boolean }[] = [];
  const came: { readonly at: number; readonly bytes: number }[] = [];
  const origin = new URL(address).origin;
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ request }) => {
    const isElsewhere = new URL(request.url).origin !== origin;
    if (request.url.startsWith('http')) asked.push({ at: performance.now(), isElsewhere });
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) =>
    came.push({ at: performance.now(), bytes: encodedDataLength }),
  );
  return (by) => ({
    bytes: came.filter(({ at }) => at <= by).reduce((sum, { bytes }) => sum + bytes, 0),
    requests: asked.filter(({ at }) => at <= by).length,
    elsewhere: asked.filter(({ at, isElsewhere }) => isElsewhere && at <= by).length,
  });
}

/** Until nothing was asked for during a while, and nothing took long. */
async function calm(page: Page, requests: () => number): Promise<void> {
  for (let before = -1; before !== requests(); ) {
    before = requests();
    await page.waitForTimeout(CALM);
    await page.waitForFunction(() => window.benchProbe?.isQuiet() ?? false, null, { timeout: LIMIT });
  }
}

/** Taps and tells how long it was until the page showed something of it, as browsers measure it. */
async function tapped(page: Page, selector: string): Promise<number> {
  await page.locator(selector).first().tap();
  const handle = await page.waitForFunction(() => window.benchPaints?.interaction || false, null, { timeout: LIMIT });
  return Number(await handle.jsonValue());
}

declare global {
  interface Window {
    benchPaints?: { largest: number; shift: number; longest: number; interaction: number };
  }
}

/** Runs in the page. Plain text, because nothing of ours is there to be imported. */
const PAINTS = `
window.benchPaints = { largest: 0, shift: 0, longest: 0, interaction: 0 };
const watch = (type, note, options) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...options });
watch('largest-contentful-paint', (entry) => { benchPaints.largest = entry.startTime; });
watch('layout-shift', (entry) => { if (!entry.hadRecentInput) benchPaints.shift += entry.value; });
watch('longtask', (entry) => { benchPaints.longest = Math.max(benchPaints.longest, entry.duration); });
watch('event', (entry) => { if (entry.interactionId) benchPaints.interaction = Math.max(benchPaints.interaction, entry.duration); }, { durationThreshold: 16 });
`;
